using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.House;

/// <summary>Rules for the build files that users import, and for the pages that explain them.</summary>
public sealed partial class BuildFilesTests
{
    private static readonly string[] Imported =
    [
        .. Repository.Files("*.props").Concat(Repository.Files("*.targets"))
            .Where(static file => file.StartsWith("Sdk/QuantSdk/") || file.StartsWith("Runtime/QuantSdk.Runtime/buildTransitive/")),
    ];

    [Fact]
    public void Property_Public_IsDocumented()
    {
        string page = File.ReadAllText(Repository.Path("Sdk/docs/properties.md"));
        string[] properties = [.. PropertyNames().Where(static name => !name.StartsWith('_')).Concat(CompilerVisible()).Distinct()];
        Assert.Contains("QuantReport", properties);
        string[] undocumented = [.. properties.Where(name => !page.Contains($"`{name}`"))];
        Assert.Empty(undocumented);
    }

    [Fact]
    public void Property_Name_CarriesThePrefix()
    {
        string[] others = [.. PropertyNames().Where(static name => !name.StartsWith("Quant") && !name.StartsWith("_Quant") && name != "UsingQuantSdk")];
        Assert.Empty(others);
    }

    [Fact]
    public void Property_Public_CanBeOverridden()
    {
        string[] unguarded =
        [
            .. Properties().Where(static property => property.Name.LocalName.StartsWith("Quant"))
                .Where(static property => !((string?)property.Attribute("Condition") ?? "").Contains($"'$({property.Name.LocalName})' == ''"))
                .Select(static property => property.Name.LocalName),
        ];
        Assert.Empty(unguarded);
    }

    [Fact]
    public void Target_Name_CarriesThePrefix()
    {
        string[] others =
        [
            .. Imported.SelectMany(static file => XElement.Load(Repository.Path(file)).Descendants("Target"))
                .Select(static target => (string)target.Attribute("Name")!)
                .Where(static name => !name.StartsWith("Quant") && !name.StartsWith("_Quant")),
        ];
        Assert.Empty(others);
    }

    [Fact]
    public void CompilerVisibleProperties_List_IsWhatTheGeneratorReads()
    {
        IEnumerable<string> read = Repository.Files("*.cs")
            .Where(static file => file.StartsWith("Generators/QuantSdk.Generators/Parsing/"))
            .SelectMany(static file => PropertyRead().Matches(File.ReadAllText(Repository.Path(file))))
            .Select(static match => match.Groups[1].Value);
        Assert.Equal(read.Order(), CompilerVisible().Order());
    }

    [Fact]
    public void Error_Coded_HasAPageWithItsParts()
    {
        IEnumerable<string> sources = Imported.Concat(Repository.Files("*.cs").Where(static file => file.StartsWith("Sdk/")));
        string[] ids = [.. sources.SelectMany(static file => BuildError().Matches(File.ReadAllText(Repository.Path(file)))).Select(static match => match.Value).Distinct().Order()];
        string[] pages = [.. Repository.Files("QSDK2*.md").Where(static file => file.StartsWith("Sdk/docs/rules/"))];
        Assert.Equal(ids, pages.Select(Path.GetFileNameWithoutExtension));
        foreach (string page in pages)
        {
            string text = File.ReadAllText(Repository.Path(page));
            Assert.All((string[])["# QSDK2", "## Cause", "## How to fix"], part => Assert.Contains(part, text));
        }
    }

    [Fact]
    public void Page_RelativeLinks_LeadToFiles()
    {
        string[] broken =
        [
            .. Repository.Files("*.md").SelectMany(static page => Link().Matches(File.ReadAllText(Repository.Path(page)))
                .Select(static match => match.Groups[1].Value)
                .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(Repository.Path(page))!, link)))
                .Select(link => $"{page}: {link}")),
        ];
        Assert.Empty(broken);
    }

    private static IEnumerable<XElement> Properties() =>
        Imported.SelectMany(static file => XElement.Load(Repository.Path(file)).Descendants("PropertyGroup").Elements());

    /// <summary>Names of all properties; the version is stamped in a file that only exists in the package.</summary>
    private static IEnumerable<string> PropertyNames() => Properties().Select(static property => property.Name.LocalName).Append("QuantSdkVersion");

    private static IEnumerable<string> CompilerVisible() => Imported
        .SelectMany(static file => XElement.Load(Repository.Path(file)).Descendants("CompilerVisibleProperty"))
        .Select(static item => (string)item.Attribute("Include")!);

    [GeneratedRegex("Property\\(options, \"(Quant\\w+)\"\\)")]
    private static partial Regex PropertyRead();

    [GeneratedRegex(@"\bQSDK2\d{3}\b")]
    private static partial Regex BuildError();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
