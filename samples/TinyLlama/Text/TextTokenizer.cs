using System.Text;
using Microsoft.ML.Tokenizers;
using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>A model's tokenizer: byte-level BPE from <c>tokenizer.json</c>, or SentencePiece from <c>tokenizer.model</c>.</summary>
internal sealed class TextTokenizer(Tokenizer tokenizer)
{
    /// <summary>Opens the tokenizer of a checkpoint directory.</summary>
    /// <exception cref="QuantFormatException">There is none, or it is of a kind that this sample does not run.</exception>
    public static TextTokenizer Open(string directory)
    {
        string sentencePiece = Path.Combine(directory, "tokenizer.model");
        if (File.Exists(sentencePiece))
        {
            return new TextTokenizer(OpenSentencePiece(sentencePiece));
        }

        return new TextTokenizer(TokenizerFile.Read(Path.Combine(directory, "tokenizer.json")));
    }

    private static LlamaTokenizer OpenSentencePiece(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return LlamaTokenizer.Create(stream, addBeginOfSentence: false, addEndOfSentence: false);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The parser of the protobuf file throws exceptions of its own kinds, none of which is documented.
            throw new QuantFormatException(SampleErrors.Tokenizer, $"the tokenizer cannot be read ({error.Message})", path, innerException: error);
        }
    }

    /// <summary>The tokens of a text, without the tokens that begin and end a document.</summary>
    public IReadOnlyList<int> Encode(string text) => tokenizer.EncodeToIds(text);

    /// <summary>The tokens of several documents: each is the begin token, its own tokens and the end token.</summary>
    /// <param name="text">Documents that are separated by a blank line, <c>&lt;|doc|&gt;</c> and a blank line.</param>
    /// <param name="config">The model's configuration, which names the begin and end tokens.</param>
    public int[] EncodeDocuments(string text, LlamaConfig config)
    {
        List<int> tokens = [];
        foreach (string document in text.Split("\n\n<|doc|>\n\n"))
        {
            tokens.AddRange(config.BeginToken is { } begin ? [begin] : []);
            tokens.AddRange(Encode(document));
            tokens.AddRange(config.EndTokens.Take(1));
        }

        return [.. tokens];
    }

    /// <summary>
    /// The text of tokens as they come. A character of several bytes can be split over tokens; it is given out with its last one.
    /// </summary>
    public IEnumerable<string> Decode(IEnumerable<int> tokens)
    {
        List<int> pending = [];
        foreach (int token in tokens)
        {
            pending.Add(token);
            string text = tokenizer.Decode(pending) ?? string.Empty;
            if (text.Length > 0 && !text.EndsWith(Rune.ReplacementChar.ToString(), StringComparison.Ordinal))
            {
                pending.Clear();
                yield return text;
            }
        }
    }
}
