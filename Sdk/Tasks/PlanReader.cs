using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace QuantSdk.Tasks;

/// <summary>
/// Reads the plans that the generator stores as <c>[assembly: QuantPlan(layer, plan)]</c>. Only metadata is read: the assembly is
/// neither loaded nor kept open, so that the next build can write it.
/// </summary>
internal static class PlanReader
{
    private const ushort AttributeProlog = 1;

    /// <summary>Reads every plan of an assembly, ordered by layer.</summary>
    /// <param name="assemblyPath">A compiled assembly.</param>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    /// <exception cref="FormatException">A plan is not one JSON object.</exception>
    public static IReadOnlyList<StoredPlan> Read(string assemblyPath)
    {
        using FileStream stream = File.OpenRead(assemblyPath);
        using PEReader image = new(stream);
        if (!image.HasMetadata)
        {
            throw new BadImageFormatException("The file has no metadata.");
        }

        MetadataReader metadata = image.GetMetadataReader();
        List<StoredPlan> plans = [];
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (IsPlan(metadata, attribute))
            {
                plans.Add(ReadPlan(metadata.GetBlobReader(attribute.Value)));
            }
        }

        plans.Sort(static (left, right) => string.CompareOrdinal(left.Layer, right.Layer));
        return plans;
    }

    /// <summary>Whether an attribute is <c>QuantSdk.QuantPlanAttribute</c>, which lives in another assembly.</summary>
    private static bool IsPlan(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Namespace, "QuantSdk") && metadata.StringComparer.Equals(type.Name, "QuantPlanAttribute");
    }

    /// <summary>Decodes the two constructor arguments (ECMA-335, II.23.3).</summary>
    private static StoredPlan ReadPlan(BlobReader value)
    {
        if (value.Length < 2 || value.ReadUInt16() != AttributeProlog)
        {
            throw new FormatException("A plan attribute has no valid value.");
        }

        string layer = value.ReadSerializedString() ?? "";
        string json = value.ReadSerializedString() ?? "";
        return new StoredPlan(layer, json, PlanJson.Parse(layer, json));
    }
}
