using System.CommandLine;
using QuantSdk.Fuzz;

RootCommand root = FuzzCommand.Create();
return await root.Parse(args).InvokeAsync();
