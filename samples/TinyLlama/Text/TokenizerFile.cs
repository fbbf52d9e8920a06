using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.ML.Tokenizers;
using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>Reads byte-level BPE from Hugging Face's <c>tokenizer.json</c>.</summary>
internal static partial class TokenizerFile
{
    /// <summary>Reads a tokenizer.</summary>
    /// <exception cref="QuantFormatException">The file is missing, malformed or of another kind.</exception>
    public static Tokenizer Read(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Create(json.RootElement, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new QuantFormatException(SampleErrors.Tokenizer, $"the tokenizer cannot be read ({error.Message})", path, innerException: error);
        }
    }

    private static BpeTokenizer Create(JsonElement root, string path)
    {
        JsonElement model = root.GetProperty("model");
        bool normalizes = root.TryGetProperty("normalizer", out JsonElement normalizer) && normalizer.ValueKind != JsonValueKind.Null;
        if (model.GetProperty("type").GetString() != "BPE" || normalizes)
        {
            throw new QuantFormatException(SampleErrors.Tokenizer, "only byte-level BPE without a normalizer is read; a tokenizer.model beside it would be", path);
        }

        Dictionary<string, int> special = [];
        foreach (JsonElement token in root.GetProperty("added_tokens").EnumerateArray())
        {
            special[token.GetProperty("content").GetString()!] = token.GetProperty("id").GetInt32();
        }

        return BpeTokenizer.Create(new BpeOptions(model.GetProperty("vocab").EnumerateObject().Select(static entry => KeyValuePair.Create(entry.Name, entry.Value.GetInt32())))
        {
            Merges = [.. model.GetProperty("merges").EnumerateArray().Select(Merge)],
            SpecialTokens = special,
            ByteLevel = true,
            PreTokenizer = new RegexPreTokenizer(Splitter(root.GetProperty("pre_tokenizer"), path), special),
        });
    }

    /// <summary>A merge is "left right" in older files and ["left", "right"] in newer ones.</summary>
    private static string Merge(JsonElement merge) =>
        merge.ValueKind == JsonValueKind.Array ? $"{merge[0].GetString()} {merge[1].GetString()}" : merge.GetString()!;

    /// <summary>How text is cut before merging: the pattern of the file, or the one that ByteLevel implies.</summary>
    private static Regex Splitter(JsonElement preTokenizer, string path)
    {
        JsonElement[] steps = preTokenizer.GetProperty("type").GetString() == "Sequence"
            ? [.. preTokenizer.GetProperty("pretokenizers").EnumerateArray()]
            : [preTokenizer];
        JsonElement last = steps[^1];
        if (last.GetProperty("type").GetString() == "ByteLevel" && !last.GetProperty("add_prefix_space").GetBoolean())
        {
            bool usesRegex = !last.TryGetProperty("use_regex", out JsonElement use) || use.GetBoolean();
            if (steps.Length == 1 && usesRegex)
            {
                return ByteLevelPattern();
            }

            if (steps.Length == 2 && !usesRegex && steps[0].GetProperty("type").GetString() == "Split")
            {
                return new Regex(steps[0].GetProperty("pattern").GetProperty("Regex").GetString()!, RegexOptions.Compiled);
            }
        }

        throw new QuantFormatException(SampleErrors.Tokenizer, "the pre-tokenizer is none of ByteLevel and Split followed by ByteLevel", path);
    }

    /// <summary>The pattern of GPT-2, which Hugging Face's ByteLevel pre-tokenizer uses.</summary>
    [GeneratedRegex(@"'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+")]
    private static partial Regex ByteLevelPattern();
}
