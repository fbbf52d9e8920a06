namespace QuantSdk.Sdk.Tests.Infrastructure;

/// <summary>What users write.</summary>
internal static class Sources
{
    /// <summary>A layer in four-bit groups that quantizes random weights and prints its error against the exact product.</summary>
    public const string Program =
        """
        using System;
        using System.Globalization;
        using Demo;

        const int Columns = 128;
        const int Rows = 32;
        Random random = new(1);
        float[] weights = new float[Rows * Columns];
        float[] x = new float[Columns];
        for (int i = 0; i < weights.Length; i++) { weights[i] = random.NextSingle() - 0.5f; }
        for (int i = 0; i < x.Length; i++) { x[i] = random.NextSingle() - 0.5f; }

        UpProjection layer = UpProjection.Quantize(weights);
        float[] y = new float[Rows];
        layer.Forward(x, y);

        double error = 0, norm = 0;
        for (int row = 0; row < Rows; row++)
        {
            double exact = 0;
            for (int column = 0; column < Columns; column++) { exact += (double)weights[row * Columns + column] * x[column]; }
            error += (exact - y[row]) * (exact - y[row]);
            norm += exact * exact;
        }

        Console.WriteLine("relative error " + Math.Sqrt(error / norm).ToString(CultureInfo.InvariantCulture));
        Console.WriteLine(UpProjection.Plan);

        """;

    /// <summary>The layer of <see cref="Program"/>.</summary>
    public const string Layer =
        """
        using QuantSdk;

        namespace Demo;

        [LinearLayer(inFeatures: 128, outFeatures: 32)]
        [MAntGroup(64)]
        public partial class UpProjection;

        """;

    /// <summary>A project whose only SDK is ours.</summary>
    public const string SdkProject =
        """
        <Project Sdk="QuantSdk/VERSION">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
          </PropertyGroup>
        </Project>

        """;
}
