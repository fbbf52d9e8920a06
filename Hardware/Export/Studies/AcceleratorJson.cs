using System;

namespace QuantSdk.Hardware;

/// <summary>An accelerator as JSON: everything that the model knows of it, so that what is read equals what was written.</summary>
public static class AcceleratorJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes an accelerator.</summary>
    public static string Write(Accelerator accelerator)
    {
        JsonWriter json = new();
        json.BeginObject().Member("$schema", AcceleratorSchemas.AcceleratorFile).Member("schemaVersion", SchemaVersion);
        json.Member("name", accelerator.Name).Member("rationale", accelerator.Rationale);
        json.BeginObject("array").Member("rows", accelerator.Array.Rows).Member("columns", accelerator.Array.Columns).EndObject();
        json.Member("dataflow", JsonMembers.EnumText(accelerator.Dataflow)).Member("frequencyHertz", accelerator.FrequencyHertz);
        WriteElement(json, accelerator.Element);
        json.BeginObject("buffers");
        WriteBuffer(json, "weights", accelerator.Buffers.Weights);
        WriteBuffer(json, "activations", accelerator.Buffers.Activations);
        WriteBuffer(json, "outputs", accelerator.Buffers.Outputs);
        json.EndObject();
        DramInterface dram = accelerator.Dram;
        json.BeginObject("dram").Member("bitsPerCycle", dram.BitsPerCycle).Member("readPicojoulesPerBit", dram.ReadPicojoulesPerBit);
        json.Member("writePicojoulesPerBit", dram.WritePicojoulesPerBit).Member("staticMilliwatts", dram.StaticMilliwatts);
        json.Member("source", dram.Source).EndObject();
        AcceleratorUnitsJson.Write(json, accelerator);
        return json.EndObject().ToString();
    }

    /// <summary>Reads an accelerator.</summary>
    /// <exception cref="FormatException">The text is no accelerator; the message names the member.</exception>
    public static Accelerator Read(string text)
    {
        JsonMembers json = JsonMembers.Parse(text, SchemaVersion);
        JsonMembers array = json.Object("array");
        JsonMembers buffers = json.Object("buffers");
        JsonMembers dram = json.Object("dram");
        return new()
        {
            Name = json.String("name"),
            Rationale = json.String("rationale"),
            Array = new(array.Integer("rows"), array.Integer("columns")),
            Dataflow = json.Enumerated<Dataflow>("dataflow"),
            FrequencyHertz = json.Number("frequencyHertz"),
            Element = ReadElement(json.Object("element")),
            Buffers = new()
            {
                Weights = ReadBuffer(buffers.Object("weights")),
                Activations = ReadBuffer(buffers.Object("activations")),
                Outputs = ReadBuffer(buffers.Object("outputs")),
            },
            Dram = new()
            {
                BitsPerCycle = dram.Integer("bitsPerCycle"),
                ReadPicojoulesPerBit = dram.Number("readPicojoulesPerBit"),
                WritePicojoulesPerBit = dram.Number("writePicojoulesPerBit"),
                StaticMilliwatts = dram.Number("staticMilliwatts"),
                Source = dram.String("source"),
            },
            Operands = AcceleratorUnitsJson.ReadOperands(json.Object("operands")),
            PostUnit = json.OptionalObject("postUnit") is JsonMembers post ? AcceleratorUnitsJson.ReadPostUnit(post) : null,
            QuantizationUnit = json.OptionalObject("quantizationUnit") is JsonMembers unit ? AcceleratorUnitsJson.ReadQuantizationUnit(unit) : null,
        };
    }

    private static void WriteElement(JsonWriter json, ProcessingElement element)
    {
        json.BeginObject("element").Member("name", element.Name).Member("kind", JsonMembers.EnumText(element.Kind));
        json.Member("highBits", element.HighBits).Member("lowActivationBits", element.LowActivationBits).Member("lowWeightBits", element.LowWeightBits);
        json.Member("areaSquareMicrons", element.AreaSquareMicrons).Member("dynamicMicrowatts", element.DynamicMicrowatts);
        json.Member("leakageMicrowatts", element.LeakageMicrowatts).Member("measuredHertz", element.MeasuredHertz);
        json.Member("technology", element.Technology).Member("source", element.Source).EndObject();
    }

    private static ProcessingElement ReadElement(JsonMembers json) => new()
    {
        Name = json.String("name"),
        Kind = json.Enumerated<ElementKind>("kind"),
        HighBits = json.Integer("highBits"),
        LowActivationBits = json.Integer("lowActivationBits"),
        LowWeightBits = json.Integer("lowWeightBits"),
        AreaSquareMicrons = json.Number("areaSquareMicrons"),
        DynamicMicrowatts = json.Number("dynamicMicrowatts"),
        LeakageMicrowatts = json.Number("leakageMicrowatts"),
        MeasuredHertz = json.Number("measuredHertz"),
        Technology = json.String("technology"),
        Source = json.String("source"),
    };

    private static void WriteBuffer(JsonWriter json, string name, OnChipBuffer buffer)
    {
        json.BeginObject(name).Member("bytes", buffer.Bytes).Member("readPicojoulesPerBit", buffer.ReadPicojoulesPerBit);
        json.Member("writePicojoulesPerBit", buffer.WritePicojoulesPerBit).Member("leakageMilliwatts", buffer.LeakageMilliwatts);
        json.Member("areaSquareMillimetres", buffer.AreaSquareMillimetres).Member("source", buffer.Source).EndObject();
    }

    private static OnChipBuffer ReadBuffer(JsonMembers json) => new()
    {
        Bytes = json.Long("bytes"),
        ReadPicojoulesPerBit = json.Number("readPicojoulesPerBit"),
        WritePicojoulesPerBit = json.Number("writePicojoulesPerBit"),
        LeakageMilliwatts = json.Number("leakageMilliwatts"),
        AreaSquareMillimetres = json.Number("areaSquareMillimetres"),
        Source = json.String("source"),
    };
}
