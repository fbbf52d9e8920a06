namespace QuantSdk.Hardware;

/// <summary>The part of an accelerator's JSON that depends on number formats: operands, post-unit and quantization unit.</summary>
internal static class AcceleratorUnitsJson
{
    /// <summary>Writes the three of them as members.</summary>
    public static void Write(JsonWriter json, Accelerator accelerator)
    {
        WriteOperands(json, accelerator.Operands);
        if (accelerator.PostUnit is PostUnit post)
        {
            json.BeginObject("postUnit").Member("columnsPerCycle", post.ColumnsPerCycle).Member("accumulatorBits", post.AccumulatorBits);
            json.Member("picojoulesPerGroup", post.PicojoulesPerGroup).Member("areaPerColumnSquareMicrons", post.AreaPerColumnSquareMicrons);
            json.Member("latencyCycles", post.LatencyCycles).EndObject();
        }
        else
        {
            json.Null("postUnit");
        }

        if (accelerator.QuantizationUnit is not QuantizationUnit unit)
        {
            json.Null("quantizationUnit");
            return;
        }

        json.BeginObject("quantizationUnit").Member("groupSize", unit.GroupSize);
        _ = unit.RippleCycles is int ripple ? json.Member("rippleCycles", ripple) : json.Null("rippleCycles");
        json.Member("divideCycles", unit.DivideCycles).Member("stagingBits", unit.StagingBits).Member("picojoulesPerElement", unit.PicojoulesPerElement);
        json.Member("areaPerColumnSquareMicrons", unit.AreaPerColumnSquareMicrons).EndObject();
    }

    /// <summary>Reads the operands.</summary>
    public static OperandSet ReadOperands(JsonMembers json) => new()
    {
        Weights = ReadFormat(json.Object("weights")),
        Activations = ReadFormat(json.Object("activations")),
        Queries = ReadFormat(json.Object("queries")),
        Keys = ReadFormat(json.Object("keys")),
        Probabilities = ReadFormat(json.Object("probabilities")),
        Values = ReadFormat(json.Object("values")),
        ValueTail = json.OptionalObject("valueTail") is JsonMembers tail ? ReadFormat(tail) : null,
        OutputBits = json.Integer("outputBits"),
    };

    /// <summary>Reads the post-unit.</summary>
    public static PostUnit ReadPostUnit(JsonMembers json) => new()
    {
        ColumnsPerCycle = json.Integer("columnsPerCycle"),
        AccumulatorBits = json.Integer("accumulatorBits"),
        PicojoulesPerGroup = json.Number("picojoulesPerGroup"),
        AreaPerColumnSquareMicrons = json.Number("areaPerColumnSquareMicrons"),
        LatencyCycles = json.Integer("latencyCycles"),
    };

    /// <summary>Reads the quantization unit.</summary>
    public static QuantizationUnit ReadQuantizationUnit(JsonMembers json) => new()
    {
        GroupSize = json.Integer("groupSize"),
        RippleCycles = json.OptionalInteger("rippleCycles"),
        DivideCycles = json.Integer("divideCycles"),
        StagingBits = json.Integer("stagingBits"),
        PicojoulesPerElement = json.Number("picojoulesPerElement"),
        AreaPerColumnSquareMicrons = json.Number("areaPerColumnSquareMicrons"),
    };

    private static void WriteOperands(JsonWriter json, OperandSet operands)
    {
        json.BeginObject("operands");
        WriteFormat(json, "weights", operands.Weights);
        WriteFormat(json, "activations", operands.Activations);
        WriteFormat(json, "queries", operands.Queries);
        WriteFormat(json, "keys", operands.Keys);
        WriteFormat(json, "probabilities", operands.Probabilities);
        WriteFormat(json, "values", operands.Values);
        if (operands.ValueTail is OperandFormat tail)
        {
            WriteFormat(json, "valueTail", tail);
        }
        else
        {
            json.Null("valueTail");
        }

        json.Member("outputBits", operands.OutputBits).EndObject();
    }

    private static void WriteFormat(JsonWriter json, string name, OperandFormat format) =>
        json.BeginObject(name).Member("bits", format.Bits).Member("groupSize", format.GroupSize).Member("metadataBits", format.MetadataBits).EndObject();

    private static OperandFormat ReadFormat(JsonMembers json) => new(json.Integer("bits"), json.Integer("groupSize"), json.Integer("metadataBits"));
}
