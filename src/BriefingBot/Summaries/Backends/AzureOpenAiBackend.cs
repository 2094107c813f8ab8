using System.ClientModel;
using Azure.AI.OpenAI;

namespace BriefingBot.Summaries.Backends;

/// <summary>Azure OpenAI; the model's name is that of the deployment. The resource's own endpoint
/// (https://RESOURCE.openai.azure.com) is spoken to in Azure's way; its v1 API (…/openai/v1), which needs no
/// api-version, in OpenAI's.</summary>
internal sealed class AzureOpenAiBackend() : ChatBackend("azure", null, needsKey: true)
{
    public override void Register(IServiceCollection services, ChatModel model, string serviceId, HttpClient http)
    {
        if (model.EndsInV1)
        {
            OpenAiBackend.Add(services, model, serviceId, http);
        }
        else
        {
            var options = OpenAiBackend.Sending(new AzureOpenAIClientOptions(), http);
            OpenAiBackend.Add(
                services,
                model,
                serviceId,
                new AzureOpenAIClient(model.Address, new ApiKeyCredential(model.Key), options));
        }
    }
}
