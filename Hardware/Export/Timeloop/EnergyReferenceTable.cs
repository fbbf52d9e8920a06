using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>
/// Writes the model's own energies and areas as Accelergy's reference tables (ERT and ART), for runs that take them instead of the
/// estimators': the published synthesis of the elements, and the buffers and memory of the presets.
/// </summary>
public static class EnergyReferenceTable
{
    private const string Top = "system_top_level.";

    /// <summary>Writes the file.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="left">Format of the left operand.</param>
    /// <param name="right">Format of the right operand.</param>
    public static string Write(Accelerator accelerator, OperandFormat left, OperandFormat right)
    {
        ArrayShape array = PrecisionArray.Of(accelerator, new(right.Bits, left.Bits));
        List<(TimeloopStore Store, long Count)> stores = [];
        IReadOnlyList<IReadOnlyList<TimeloopStore>> levels = TimeloopStore.Levels(accelerator, left, right);
        for (int level = 0; level < levels.Count; level++)
        {
            foreach (TimeloopStore store in levels[level])
            {
                stores.Add((store, level == levels.Count - 1 ? array.Elements : 1));
            }
        }

        // One element works on several narrow products at once, or on a wide one for several cycles; the mesh has one place a product.
        double share = (double)accelerator.Array.Elements / array.Elements;
        YamlWriter yaml = new();
        yaml.Comment($"Energies in pJ: {accelerator.Element.Source}; {accelerator.Buffers.Weights.Source}; {accelerator.Dram.Source}.");
        yaml.Begin("ERT").Version().Begin("tables");
        foreach ((TimeloopStore store, long count) in stores)
        {
            Begin(yaml, store.Name, count);
            Action(yaml, accelerator, "read", store.ReadPicojoulesPerBit * store.LineWidth);
            Action(yaml, accelerator, "write", store.WritePicojoulesPerBit * store.LineWidth);
            Action(yaml, accelerator, "update", store.WritePicojoulesPerBit * store.LineWidth);
            Action(yaml, accelerator, "leak", 0);
            yaml.End().End();
        }

        Begin(yaml, TimeloopNames.Compute, array.Elements);
        Action(yaml, accelerator, "compute", accelerator.Element.DynamicPicojoules * share);
        Action(yaml, accelerator, "leak", accelerator.Element.LeakagePicojoules * share);
        yaml.End().End().End().End();
        return yaml.ToString() + Areas(accelerator, stores, array, share);
    }

    private static string Areas(Accelerator accelerator, List<(TimeloopStore Store, long Count)> stores, ArrayShape array, double share)
    {
        YamlWriter yaml = new();
        yaml.Comment("Areas in µm²: the elements' alone.");
        yaml.Begin("ART").Version().Begin("tables");
        foreach ((TimeloopStore store, long count) in stores)
        {
            yaml.BeginItem().Member("name", $"{Top}{store.Name}[1..{count}]").Member("area", 0L).End();
        }

        yaml.BeginItem().Member("name", $"{Top}{TimeloopNames.Compute}[1..{array.Elements}]");
        yaml.Member("area", accelerator.Element.AreaSquareMicrons * share).End();
        return yaml.End().End().ToString();
    }

    private static void Begin(YamlWriter yaml, string name, long count) =>
        yaml.BeginItem().Member("name", $"{Top}{name}[1..{count}]").Begin("actions");

    private static void Action(YamlWriter yaml, Accelerator accelerator, string name, double picojoules)
    {
        yaml.BeginItem().Member("name", name).Begin("arguments");
        yaml.Member("global_cycle_seconds", 1 / accelerator.FrequencyHertz).Member("action_latency_cycles", 1L).End();
        yaml.Member("energy", picojoules).End();
    }
}
