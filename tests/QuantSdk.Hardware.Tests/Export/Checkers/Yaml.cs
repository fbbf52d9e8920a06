using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace QuantSdk.Hardware.Tests.Checkers;

/// <summary>Reads emitted YAML with an independent parser, which refuses tabs, wrong indentation and repeated keys.</summary>
internal static class Yaml
{
    /// <summary>The members of the one document of a text.</summary>
    public static YamlMappingNode Parse(string text)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        return Assert.IsType<YamlMappingNode>(Assert.Single(stream.Documents).RootNode);
    }

    /// <summary>A member that must be there.</summary>
    public static YamlNode Get(this YamlNode node, string name)
    {
        YamlMappingNode mapping = Assert.IsType<YamlMappingNode>(node);
        Assert.True(mapping.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? member), $"There is no '{name}' at line {node.Start.Line}.");
        return member;
    }

    /// <summary>A member that need not be there.</summary>
    public static YamlNode? Find(this YamlNode node, string name) => node.Names().Contains(name) ? node.Get(name) : null;

    /// <summary>The names of a mapping's members.</summary>
    public static string[] Names(this YamlNode node) => [.. Assert.IsType<YamlMappingNode>(node).Children.Keys.Select(static key => key.Text())];

    /// <summary>The items of a list that must not be empty.</summary>
    public static YamlNode[] Items(this YamlNode node)
    {
        YamlNode[] items = [.. Assert.IsType<YamlSequenceNode>(node).Children];
        Assert.NotEmpty(items);
        return items;
    }

    /// <summary>A scalar.</summary>
    public static string Text(this YamlNode node) => Assert.IsType<YamlScalarNode>(node).Value!;

    /// <summary>A list of scalars.</summary>
    public static string[] Words(this YamlNode node) => [.. node.Items().Select(static item => item.Text())];

    /// <summary>A number.</summary>
    public static double Number(this YamlNode node) => double.Parse(node.Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The names of a mapping's members are among those that are known.</summary>
    public static void KnowsOnly(this YamlNode node, params string[] names) =>
        Assert.All(node.Names(), name => Assert.True(names.Contains(name), $"'{name}' at line {node.Start.Line} is none of: {string.Join(", ", names)}."));

    /// <summary>Checks the member that every file of Timeloop v0.4 begins with, and returns what is under it.</summary>
    public static YamlNode Version4(this YamlNode root, string name)
    {
        YamlNode node = root.Get(name);
        Assert.Equal(0.4, node.Get("version").Number());
        return node;
    }
}
