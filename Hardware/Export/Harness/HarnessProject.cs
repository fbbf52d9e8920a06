using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>
/// Writes the simulator harness: a project of one file that reads the emitted accelerator and study, runs them beside the baselines, and
/// writes the results. It is meant to be read, copied and changed.
/// </summary>
public static class HarnessProject
{
    /// <summary>Name of the project, without extension.</summary>
    public const string Name = "QuantSimulate";

    private const string Program = """
        // Runs the emitted accelerator on the project's layers, beside the baselines. Copy this project to study something else.
        using System;
        using System.IO;
        using QuantSdk.Hardware;

        if (args.Length != 3)
        {
            Console.Error.WriteLine("Usage: QuantSimulate <accelerator.json> <study.json> <folder for results>");
            return 2;
        }

        try
        {
            Accelerator accelerator = AcceleratorJson.Read(File.ReadAllText(args[0]));
            Study study = StudyJson.Read(File.ReadAllText(args[1]));
            if (!study.HasWork)
            {
                throw new FormatException("The study has neither layers nor a transformer: there is nothing to run.");
            }

            Comparison comparison = Comparison.Run(accelerator, study);

            Directory.CreateDirectory(args[2]);
            foreach (ExportedFile file in ComparisonFiles.Write(comparison))
            {
                File.WriteAllText(Path.Combine(args[2], file.Path), file.Text);
            }

            Console.Write(ComparisonText.Write(comparison));
            Console.WriteLine($"results: {args[2]}");
            return 0;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }

        """;

    // The harness lies inside the user's project, whose Directory.Build files and central versions are not meant for it.
    private const string Project = """
        <Project>
          <PropertyGroup>
            <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
            <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
            <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
            <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RollForward>Major</RollForward>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <InvariantGlobalization>true</InvariantGlobalization>
            <DebugType>none</DebugType>
            <!-- The model; QuantSimulate passes the assembly of the QuantSdk package. -->
            <QuantHardwareAssembly Condition="'$(QuantHardwareAssembly)' == ''">QuantSdk.Hardware.dll</QuantHardwareAssembly>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="QuantSdk.Hardware" HintPath="$(QuantHardwareAssembly)" />
          </ItemGroup>
          <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
        </Project>

        """;

    /// <summary>The files of the harness.</summary>
    public static IReadOnlyList<ExportedFile> Write() =>
    [
        new($"harness/{Name}.csproj", Project.Replace("\r\n", "\n")),
        new("harness/Program.cs", Program.Replace("\r\n", "\n")),
    ];
}
