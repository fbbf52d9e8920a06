namespace QuantSdk.Generators.Helpers;

/// <summary>The names of the pipeline's steps, in their order.</summary>
internal static class TrackingNames
{
    /// <summary>MSBuild properties.</summary>
    public const string Options = nameof(Options);

    /// <summary>The assembly's <c>[QuantDefaults]</c>.</summary>
    public const string Defaults = nameof(Defaults);

    /// <summary>Codebook files.</summary>
    public const string Codebooks = nameof(Codebooks);

    /// <summary>What the build counted of profiles.</summary>
    public const string Profiles = nameof(Profiles);

    /// <summary>Which of our assemblies are referenced.</summary>
    public const string References = nameof(References);

    /// <summary>All of the above as one value.</summary>
    public const string Project = nameof(Project);

    /// <summary>Annotated classes as written.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>Layers that passed every check.</summary>
    public const string Model = nameof(Model);

    /// <summary>Layers with what profiles say of them.</summary>
    public const string ProfiledModel = nameof(ProfiledModel);

    /// <summary>What is emitted for a layer, and why.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>Annotated attention classes as written.</summary>
    public const string ParseAttention = nameof(ParseAttention);

    /// <summary>Attention layers that passed every check.</summary>
    public const string ModelAttention = nameof(ModelAttention);

    /// <summary>What is emitted for an attention layer, and why.</summary>
    public const string PlanAttention = nameof(PlanAttention);
}
