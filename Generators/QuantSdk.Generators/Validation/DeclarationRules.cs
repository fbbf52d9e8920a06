namespace QuantSdk.Generators.Validation;

/// <summary>Checks a declaration by the rules of its kind, for analyzers, which look at all kinds alike.</summary>
internal static class DeclarationRules
{
    /// <summary>Collects what is wrong with a declaration.</summary>
    public static void Check(LayerDeclaration declaration, ProjectContext context, ViolationList violations)
    {
        if (declaration.Attention is null)
        {
            LayerResolver.Resolve(declaration, context, violations);
        }
        else
        {
            AttentionResolver.Resolve(declaration, context, violations);
        }
    }
}
