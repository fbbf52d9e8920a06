namespace QuantSdk.Generators.Planning;

/// <summary>A layer's number format: <see cref="MantModel"/>, <see cref="VectorModel"/> or <see cref="LatticeModel"/>.</summary>
/// <param name="Name">The format's name.</param>
internal abstract record FormatModel(string Name);
