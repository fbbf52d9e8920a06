using System;
using System.Runtime.Serialization.Json;
using System.Xml;
using System.Xml.Linq;

namespace QuantSdk.Tasks;

/// <summary>
/// Reads JSON as a tree: an element per member, with its JSON type in the attribute <c>type</c>. The reader is the one of .NET Standard
/// itself, because a task that ships further assemblies can meet other versions of them in the host.
/// </summary>
internal static class JsonTree
{
    /// <summary>Parses one object.</summary>
    /// <param name="subject">What the text is, for messages.</param>
    /// <param name="json">The text in UTF-8.</param>
    /// <exception cref="FormatException">The text is not one JSON object.</exception>
    public static XElement Parse(string subject, byte[] json)
    {
        try
        {
            using XmlDictionaryReader reader = JsonReaderWriterFactory.CreateJsonReader(json, XmlDictionaryReaderQuotas.Max);
            XElement root = XElement.Load(reader);
            return (string?)root.Attribute("type") == "object" ? root : throw new FormatException($"{subject} is not a JSON object.");
        }
        catch (Exception exception) when (exception is XmlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // An empty text has no node at all, which the tree's loader calls an invalid operation; a bracket too many leads the reader out of its own array.
            throw new FormatException($"{subject} is not valid JSON: {exception.Message}", exception);
        }
    }

    /// <summary>The name of a member; one that is no name in XML stands in an attribute.</summary>
    public static string NameOf(XElement member) => (string?)member.Attribute("item") ?? member.Name.LocalName;
}
