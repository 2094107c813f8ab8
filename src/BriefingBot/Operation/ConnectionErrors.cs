namespace BriefingBot.Operation;

/// <summary>What a connection that failed says of itself.</summary>
internal static class ConnectionErrors
{
    /// <summary>The error's own words; of TLS those behind its "see inner exception", which name the fault.</summary>
    public static string WordsOf(Exception error) =>
        error is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            ? error.GetBaseException().Message
            : error.Message;
}
