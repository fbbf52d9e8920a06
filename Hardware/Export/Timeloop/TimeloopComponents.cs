namespace QuantSdk.Hardware;

/// <summary>
/// Writes the elements as Accelergy compound components of primitives that its Aladdin tables estimate. M-ANT's element has no primitive of
/// its own: a multiplier by the index, a shifter, and an adder for each of its two partial sums.
/// </summary>
public static class TimeloopComponents
{
    // A code's index has three bits, so the shifter has a row of multiplexers for each.
    private const int IndexBits = 3;

    private static readonly string[] Actions = ["compute", "leak"];

    /// <summary>Writes the file.</summary>
    public static string Write()
    {
        YamlWriter yaml = new();
        yaml.Begin("compound_components").Version().Begin("classes");
        BeginClass(yaml, TimeloopNames.PlainClass);
        Part(yaml, "multiplier", "intmultiplier", "max(activation_width, weight_width)");
        Part(yaml, "adder", "intadder", "adder_width");
        EndClass(yaml, "multiplier", "adder");

        BeginClass(yaml, TimeloopNames.MantClass);
        yaml.Comment("psum1 += x * sign * i");
        Part(yaml, "index_multiplier", "intmultiplier", "max(activation_width, weight_width)");
        Part(yaml, "multiply_adder", "intadder", "adder_width");
        yaml.Comment("psum2 += sign * (x << i)");
        Part(yaml, "shifter", "bitwise", $"{IndexBits} * adder_width");
        Part(yaml, "shift_adder", "intadder", "adder_width");
        EndClass(yaml, "index_multiplier", "multiply_adder", "shifter", "shift_adder");
        return yaml.End().End().ToString();
    }

    private static void BeginClass(YamlWriter yaml, string name)
    {
        yaml.BeginItem().Member("name", name).Begin("attributes");
        foreach (string attribute in (string[])["technology", "global_cycle_seconds", "activation_width", "weight_width", "adder_width"])
        {
            yaml.Expression(attribute, "\"must_specify\"");
        }

        yaml.End().Begin("subcomponents");
    }

    private static void Part(YamlWriter yaml, string name, string primitive, string width)
    {
        yaml.BeginItem().Member("name", name).Member("class", primitive).Begin("attributes");
        yaml.Expression("technology", "technology").Expression("global_cycle_seconds", "global_cycle_seconds").Expression("width", width);
        yaml.End().End();
    }

    private static void EndClass(YamlWriter yaml, params string[] parts)
    {
        yaml.End().Begin("actions");
        foreach (string action in Actions)
        {
            yaml.BeginItem().Member("name", action).Begin("subcomponents");
            foreach (string part in parts)
            {
                yaml.BeginItem().Member("name", part).Begin("actions");
                yaml.ActionItem(action == "leak" ? "leak" : "access").End().End();
            }

            yaml.End().End();
        }

        yaml.End().End();
    }
}
