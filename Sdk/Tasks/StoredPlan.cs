using System.Xml.Linq;

namespace QuantSdk.Tasks;

/// <summary>A layer's plan as the generator stored it in the compiled assembly.</summary>
/// <param name="Layer">The annotated class, with its namespace.</param>
/// <param name="Json">The plan, one JSON object.</param>
/// <param name="Content">The same object as a tree: an element per property, with its JSON type in the attribute <c>type</c>.</param>
internal sealed record StoredPlan(string Layer, string Json, XElement Content);
