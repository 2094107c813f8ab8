using System.Security.Authentication;
using BriefingBot.Operation;

namespace BriefingBot.Tests.Operation;

public sealed class ConnectionErrorsTests
{
    private static readonly AuthenticationException Fault = new("The remote certificate is invalid: UntrustedRoot");

    [Fact]
    public void Of_TLS_the_fault_itself_is_told_and_of_others_their_words()
    {
        Assert.Equal(
            "The remote certificate is invalid: UntrustedRoot",
            ConnectionErrors.WordsOf(new HttpRequestException(
                HttpRequestError.SecureConnectionError, "The SSL connection failed, see inner exception.", Fault)));
        Assert.Equal(
            "Connection refused (127.0.0.1:1)",
            ConnectionErrors.WordsOf(new HttpRequestException(
                HttpRequestError.ConnectionError, "Connection refused (127.0.0.1:1)", Fault)));
    }
}
