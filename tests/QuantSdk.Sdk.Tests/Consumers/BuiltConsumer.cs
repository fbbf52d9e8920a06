using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>A library that was built once; the tests that share it begin with a build of their own where they need a certain state.</summary>
public sealed class BuiltConsumer(PackageFeed feed) : IAsyncLifetime
{
    internal Consumer Consumer { get; } = feed.CreateConsumer("Library");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Consumer.With("UpProjection.cs", Sources.Layer).WithProject(
            """
            <Project Sdk="QuantSdk/VERSION">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>
            """);
        CommandResult build = await Consumer.Build();
        build.Succeeded();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
