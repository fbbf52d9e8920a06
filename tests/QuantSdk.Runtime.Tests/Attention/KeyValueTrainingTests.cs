using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Quantization;
using QuantSdk.Runtime.Tests.Quantization;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>Codebooks from calibration.</summary>
public sealed class KeyValueTrainingTests
{
    [Fact]
    public void Train_FisherWeights_ServeTheWeightedTokensBest()
    {
        // Tokens of two clouds; only the second one counts.
        float[] keys = new float[600 * 4], weights = new float[600 * 4];
        for (int token = 0; token < 600; token++)
        {
            bool counts = token % 2 == 1;
            float[] noise = Samples.Gaussian(4, token);
            for (int i = 0; i < 4; i++)
            {
                keys[token * 4 + i] = noise[i] + (counts ? 10 : -10);
                weights[token * 4 + i] = counts ? 1 : 0;
            }
        }

        KeyValueCalibration calibration = new(1, 4);
        calibration.Add(keys, keys, 0, weights, weights);
        KeyValueCodebooks books = CodebookTrainer.Train(KeyValueFormats.Coupled(2, 4), calibration);

        Assert.All(books.Keys, static entry => Assert.True((float)entry > 0));
    }

    [Fact]
    public void Train_SavedAndLoaded_IsTheSame()
    {
        KeyValueCalibration calibration = new(2, 8);
        calibration.Add(Samples.Activations(300, 16, 1), Samples.Activations(300, 16, 2), 0);
        KeyValueCodebooks books = CodebookTrainer.Train(KeyValueFormats.Cq2, calibration);
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".safetensors");
        try
        {
            SafetensorsWriter writer = new();
            books.Save(writer, "layer");
            writer.Save(path);
            using SafetensorsFile file = SafetensorsFile.Open(path);
            KeyValueCodebooks loaded = KeyValueCodebooks.Load(file, "layer", KeyValueFormats.Cq2, 2, 8);
            Assert.Equal(books.Keys, loaded.Keys);
            Assert.Equal(books.Values, loaded.Values);
            Assert.Throws<QuantFormatException>(() => KeyValueCodebooks.Load(file, "layer", KeyValueFormats.Cq4, 2, 8));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Train_TooFewTokens_IsRefused()
    {
        KeyValueCalibration calibration = new(1, 8);
        calibration.Add(Samples.Gaussian(80, 1), Samples.Gaussian(80, 2), 0);
        Assert.StartsWith("QSDK4105", Assert.Throws<ArgumentException>(() => CodebookTrainer.Train(KeyValueFormats.Cq2, calibration)).Message);
    }
}
