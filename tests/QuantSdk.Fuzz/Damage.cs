namespace QuantSdk.Fuzz;

/// <summary>What is changed in a specimen: the new content of some files, or that they are missing or are directories.</summary>
internal sealed class Damage
{
    private readonly Dictionary<string, byte[]?> changed = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly HashSet<string> directories = new(StringComparer.Ordinal);

    private Damage()
    {
    }

    /// <summary>Chooses one to three changes.</summary>
    public static Damage Create(Specimen specimen, Random random)
    {
        Damage damage = new();
        string[] names = [.. specimen.Files.Keys];
        int changes = 1 + random.Next(3) * random.Next(2);
        for (int i = 0; i < changes; i++)
        {
            damage.Change(specimen, names[random.Next(names.Length)], random);
        }

        return damage;
    }

    /// <summary>Writes the changes to a directory.</summary>
    public void Apply(string folder)
    {
        foreach ((string name, byte[]? content) in changed)
        {
            string path = Path.Combine(folder, name);
            File.Delete(path);
            if (content is not null)
            {
                File.WriteAllBytes(path, content);
            }
            else if (directories.Contains(name))
            {
                Directory.CreateDirectory(path);
            }
        }
    }

    /// <summary>Restores the files of a specimen.</summary>
    public void Mend(string folder, Specimen specimen)
    {
        foreach (string name in changed.Keys)
        {
            string path = Path.Combine(folder, name);
            if (directories.Contains(name))
            {
                Directory.Delete(path);
            }

            File.WriteAllBytes(path, specimen.Files[name]);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", words);

    private void Change(Specimen specimen, string name, Random random)
    {
        byte[]? content = changed.TryGetValue(name, out byte[]? current) ? current : specimen.Files[name];
        if (content is null)
        {
            return;
        }

        if (random.Next(200) == 0)
        {
            changed[name] = null;
            bool replaced = random.Next(2) == 0 && directories.Add(name);
            words.Add(replaced ? $"{name} is a directory" : $"{name} is missing");
            return;
        }

        (changed[name], string change) = name.EndsWith(".json", StringComparison.Ordinal)
            ? JsonMutator.MutateFile(content, random)
            : SafetensorsMutator.Mutate(content, random);
        words.Add($"{name}: {change}");
    }
}
