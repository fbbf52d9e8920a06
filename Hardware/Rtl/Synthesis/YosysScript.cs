using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware.Rtl.Synthesis;

/// <summary>Writes the commands that make Yosys synthesise an emitted module. A latch, an undriven wire or a loop ends the run with an error.</summary>
public static class YosysScript
{
    /// <summary>Synthesis to generic gates and flip-flops; modules keep their borders.</summary>
    /// <param name="module">The module at the top.</param>
    /// <param name="files">Names of the files that hold it and what it instantiates.</param>
    public static string ToGates(string module, IEnumerable<string> files) =>
        Join([.. Read(module, files), "synth", "check -assert", "stat"]);

    /// <summary>Synthesis to the cells of a library; modules keep their borders.</summary>
    /// <param name="module">The module at the top.</param>
    /// <param name="files">Names of the files that hold it and what it instantiates.</param>
    /// <param name="liberty">Path of the liberty file.</param>
    /// <remarks>Cells are chosen without resizing them for speed, which takes minutes on the multipliers of the post-unit.</remarks>
    public static string ToCells(string module, IEnumerable<string> files, string liberty) =>
        Join([Library(liberty), .. Read(module, files), "synth -noabc", "check -assert", .. Map(liberty, "-fast ")]);

    /// <summary>Synthesis of a small module to the cells of a library, as one piece and with all effort, so that its area means something.</summary>
    /// <param name="module">The module at the top.</param>
    /// <param name="files">Names of the files that hold it and what it instantiates.</param>
    /// <param name="liberty">Path of the liberty file.</param>
    /// <param name="parameters">Parameters that differ from their defaults.</param>
    public static string ToArea(string module, IEnumerable<string> files, string liberty, params (string Name, int Value)[] parameters) =>
        Join([Library(liberty), .. Read(module, files, parameters), "synth -flatten", "check -assert", .. Map(liberty, "")]);

    private static IEnumerable<string> Read(string module, IEnumerable<string> files, params (string Name, int Value)[] parameters) =>
    [
        $"read_verilog -sv {string.Join(" ", files.Select(Quote))}",
        $"hierarchy -check {string.Concat(parameters.Select(static parameter => FormattableString.Invariant($"-chparam {parameter.Name} {parameter.Value} ")))}-top {module}",
        "proc",
        "select -assert-none t:$dlatch t:$adlatch t:$dlatchsr",
    ];

    private static string Library(string liberty) => $"read_liberty -lib -ignore_miss_func {Quote(liberty)}";

    private static IEnumerable<string> Map(string liberty, string effort) =>
    [
        $"dfflibmap -liberty {Quote(liberty)}",
        $"abc {effort}-liberty {Quote(liberty)}",
        "opt_clean",
        "check -assert",
        $"stat -liberty {Quote(liberty)}",
    ];

    /// <summary>Yosys has no escape for a quotation mark within quotation marks.</summary>
    private static string Quote(string path) => path.IndexOfAny(['"', '\n', '\r']) < 0
        ? $"\"{path}\""
        : throw new ArgumentException($"Yosys cannot read a file with such a name: {path}", nameof(path));

    private static string Join(IEnumerable<string> commands) => string.Join("\n", commands) + "\n";
}
