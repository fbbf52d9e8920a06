namespace TinyLlama;

/// <summary>Something the user can mend: the message says what and how.</summary>
internal sealed class SampleException(string id, string problem, Exception? innerException = null) : Exception($"{id}: {problem}", innerException);
