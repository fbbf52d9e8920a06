using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace QuantSdk.Hardware.Tests.Checkers;

/// <summary>The documented rules of Timeloop's v0.4 files and of Accelergy's.</summary>
internal static partial class TimeloopRules
{
    private static readonly string[] DataSpaces = ["Weights", "Inputs", "Outputs"];
    private static readonly string[] Dimensions = ["M", "N", "K"];

    /// <summary>Checks an architecture.</summary>
    /// <param name="root">The file.</param>
    /// <returns>Its components by name, the compute component last.</returns>
    public static IReadOnlyList<YamlNode> CheckArchitecture(YamlNode root)
    {
        YamlNode architecture = root.Version4("architecture");
        architecture.KnowsOnly("version", "nodes");
        List<YamlNode> components = [];
        YamlNode[] nodes = architecture.Get("nodes").Items();
        foreach (YamlNode node in nodes)
        {
            CheckNode(node, components);
        }

        Assert.Equal("!Container", nodes[0].Tag.Value);
        Assert.Equal("!Component", nodes[^1].Tag.Value);
        Assert.Equal(components.Count, components.Select(static component => component.Get("name").Text()).Distinct().Count());

        // Each data space is kept by one store of each level, which passes the others by.
        YamlNode[] stores = [.. components.Take(components.Count - 1)];
        Assert.All(DataSpaces, dataSpace => Assert.Equal(3, stores.Count(store => Keep(store).Contains(dataSpace))));
        Assert.All(stores, static store => Assert.Equal(DataSpaces.Order(), Keep(store).Concat(store.Get("constraints").Get("dataspace").Get("bypass").Words()).Order()));

        // A line holds whole words.
        Assert.All(stores, static store => Assert.Equal(0, store.Get("attributes").Get("width").Number() % store.Get("attributes").Get("datawidth").Number()));
        return components;
    }

    /// <summary>Checks compound components: what an action uses is a part, and what a part asks for is an attribute.</summary>
    /// <param name="root">The file.</param>
    /// <returns>The attributes of each class.</returns>
    public static Dictionary<string, string[]> CheckComponents(YamlNode root)
    {
        YamlNode components = root.Version4("compound_components");
        components.KnowsOnly("version", "classes");
        Dictionary<string, string[]> classes = [];
        foreach (YamlNode compound in components.Get("classes").Items())
        {
            compound.KnowsOnly("name", "attributes", "subcomponents", "actions");
            string[] attributes = compound.Get("attributes").Names();
            classes.Add(compound.Get("name").Text(), attributes);
            YamlNode[] parts = compound.Get("subcomponents").Items();
            string[] names = [.. parts.Select(static part => part.Get("name").Text())];
            Assert.Equal(names.Length, names.Distinct().Count());
            Assert.All(parts, part =>
            {
                part.KnowsOnly("name", "class", "attributes");
                Assert.Contains(part.Get("class").Text(), (string[])["intmultiplier", "intadder", "bitwise"]);
                IEnumerable<string> asked = ((YamlMappingNode)part.Get("attributes")).Children.Values.SelectMany(static value => Word().Matches(value.Text()).Select(static match => match.Value));
                Assert.All(asked.Where(static word => word is not "max"), word => Assert.Contains(word, attributes));
            });
            string[] actions = [.. compound.Get("actions").Items().Select(action => CheckAction(action, names))];
            Assert.Equal(["compute", "leak"], actions);
        }

        return classes;
    }

    /// <summary>Checks a problem and returns its sizes.</summary>
    /// <param name="root">The file.</param>
    public static (long M, long N, long K) CheckProblem(YamlNode root)
    {
        YamlNode problem = root.Version4("problem");
        problem.KnowsOnly("version", "shape", "instance");
        YamlNode shape = problem.Get("shape");
        shape.KnowsOnly("name", "dimensions", "data_spaces", "coefficients");
        Assert.Equal(Dimensions, shape.Get("dimensions").Words());
        YamlNode[] spaces = shape.Get("data_spaces").Items();
        Assert.Equal(DataSpaces, spaces.Select(static space => space.Get("name").Text()));
        Assert.All(spaces, static space =>
        {
            space.KnowsOnly("name", "projection", "read_write");

            // A projection is a sum of products for each rank; ours are single dimensions.
            Assert.All(space.Get("projection").Items(), static rank => Assert.Contains(Assert.Single(Assert.Single(rank.Items()).Words()), Dimensions));
        });
        Assert.Equal("Outputs", Assert.Single(spaces, static space => space.Find("read_write")?.Text() == "true").Get("name").Text());
        YamlNode instance = problem.Get("instance");
        instance.KnowsOnly(Dimensions);
        return ((long)instance.Get("M").Number(), (long)instance.Get("N").Number(), (long)instance.Get("K").Number());
    }

    /// <summary>Checks the mapper's directives.</summary>
    /// <param name="root">The file.</param>
    public static void CheckMapper(YamlNode root)
    {
        YamlNode mapper = root.Version4("mapper");
        mapper.KnowsOnly("version", "optimization_metrics", "algorithm", "num_threads", "timeout", "victory_condition", "live_status", "search_size", "max_permutations_per_if_visit");
        Assert.All(mapper.Get("optimization_metrics").Words(), static metric => Assert.Contains(metric, (string[])["delay", "energy", "edp", "last_level_accesses"]));
        Assert.Contains(mapper.Get("algorithm").Text(), (string[])["exhaustive", "hybrid", "random", "linear_pruned", "random_pruned"]);
        Assert.All((string[])["num_threads", "timeout", "victory_condition"], name => Assert.True(mapper.Get(name).Number() > 0));
    }

    /// <summary>Checks reference tables against the components that they are for.</summary>
    /// <param name="root">The file.</param>
    /// <param name="components">The architecture's components.</param>
    public static void CheckReference(YamlNode root, IReadOnlyList<YamlNode> components)
    {
        YamlNode[] energies = root.Version4("ERT").Get("tables").Items(), areas = root.Version4("ART").Get("tables").Items();
        string[] expected = [.. components.Select(static component => component.Get("name").Text())];
        Assert.Equal(expected, energies.Select(static table => TableName().Match(table.Get("name").Text()).Groups[1].Value));
        Assert.Equal(energies.Select(static table => table.Get("name").Text()), areas.Select(static table => table.Get("name").Text()));
        Assert.All(areas, static table => Assert.True(table.Get("area").Number() >= 0));
        Assert.All(energies, static table => Assert.All(table.Get("actions").Items(), static action =>
        {
            action.KnowsOnly("name", "arguments", "energy");
            Assert.Contains(action.Get("name").Text(), (string[])["read", "write", "update", "leak", "compute"]);
            Assert.True(action.Get("energy").Number() >= 0);
        }));
        Assert.Equal(["compute", "leak"], energies[^1].Get("actions").Items().Select(static action => action.Get("name").Text()));
    }

    private static void CheckNode(YamlNode node, List<YamlNode> components)
    {
        switch (node.Tag.Value)
        {
            case "!Parallel":
                node.KnowsOnly("nodes");
                Assert.All(node.Get("nodes").Items(), inner => CheckNode(inner, components));
                break;
            case "!Container":
                node.KnowsOnly("name", "attributes", "spatial", "constraints");
                CheckConstraints(node);
                if (node.Find("spatial") is YamlNode mesh)
                {
                    mesh.KnowsOnly("meshX", "meshY");
                    Assert.True(mesh.Get("meshX").Number() > 0 && mesh.Get("meshY").Number() > 0);
                }

                break;
            default:
                Assert.Equal("!Component", node.Tag.Value);
                node.KnowsOnly("name", "class", "subclass", "attributes", "constraints");
                CheckConstraints(node);
                components.Add(node);
                break;
        }
    }

    private static void CheckConstraints(YamlNode node)
    {
        if (node.Find("constraints") is not YamlNode constraints)
        {
            return;
        }

        constraints.KnowsOnly("spatial", "temporal", "dataspace");
        foreach (YamlNode loops in new[] { constraints.Find("spatial"), constraints.Find("temporal") }.OfType<YamlNode>())
        {
            loops.KnowsOnly("factors", "permutation", "split");
            Assert.All(loops.Get("factors").Words(), static factor => Assert.Matches("^[MNK](=|<=)[0-9]+$", factor));
            Assert.All(loops.Find("permutation")?.Words() ?? [], static dimension => Assert.Contains(dimension, Dimensions));
        }

        constraints.Find("dataspace")?.KnowsOnly("keep", "bypass");
    }

    private static string CheckAction(YamlNode action, string[] parts)
    {
        action.KnowsOnly("name", "arguments", "subcomponents");
        Assert.All(action.Get("subcomponents").Items(), part =>
        {
            part.KnowsOnly("name", "actions");
            Assert.Contains(part.Get("name").Text(), parts);
            Assert.NotEmpty(part.Get("actions").Items());
        });
        return action.Get("name").Text();
    }

    private static string[] Keep(YamlNode store) => store.Get("constraints").Get("dataspace").Get("keep").Words();

    [GeneratedRegex("[a-z_]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^system_top_level\.(\w+)\[1\.\.\d+\]$")]
    private static partial Regex TableName();
}
