using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>The methods of the loopback Bot API: what they demand of their parameters, and what they answer.</summary>
internal sealed class BotApiMethods
{
    /// <summary>Parameters of each method; another name is a mistake of the bot, which Telegram would pass over in
    /// silence.</summary>
    private static readonly Dictionary<string, string[]> Parameters = new(StringComparer.Ordinal)
    {
        ["getMe"] = [],
        ["sendMessage"] = ["chat_id", "message_thread_id", "text", "parse_mode", "link_preview_options", "disable_notification", "reply_parameters", "reply_markup",
            "ephemeral_message_parameters"],
        ["sendRichMessage"] =
        [
            "chat_id", "message_thread_id", "rich_message", "disable_notification", "reply_parameters", "reply_markup",
        ],
        ["sendMessageDraft"] =
        [
            "chat_id", "message_thread_id", "draft_id", "text", "parse_mode", "can_stop", "keep_on_stop",
        ],
        ["editMessageText"] = ["chat_id", "message_id", "text", "rich_message", "parse_mode", "link_preview_options", "reply_markup"],
        ["answerCallbackQuery"] = ["callback_query_id", "text", "show_alert"],
        ["answerGuestQuery"] = ["guest_query_id", "result"],
        ["sendChatAction"] = ["chat_id", "message_thread_id", "action"],
        ["setMyCommands"] = ["commands", "scope", "language_code"],
        ["getChat"] = ["chat_id"],
        ["getChatMember"] = ["chat_id", "user_id"],
        ["getChatAdministrators"] = ["chat_id"],
        ["sendDocument"] = ["chat_id", "message_thread_id", "document", "caption"],
    };

    public const long BotId = 123456;

    private readonly Lock _gate = new();
    private readonly List<AcceptedMessage> _messages = [];
    private readonly HashSet<string> _callbacks = new(StringComparer.Ordinal);
    private long _nextCallback = 9_000_000_000;
    private long _nextMessageId = 1;

    public ConcurrentDictionary<(long ChatId, long UserId), string> Members { get; } = new();

    public IReadOnlyList<AcceptedMessage> Messages
    {
        get
        {
            lock (_gate)
            {
                return [.. _messages];
            }
        }
    }

    /// <summary>The id of a channel; other ids below zero are groups.</summary>
    public const long ChannelId = -1_002_000_000_777;

    public static JsonObject Chat(long id) => id == ChannelId
        ? new JsonObject { ["id"] = id, ["type"] = "channel", ["title"] = "Bay channel" }
        : id > 0
        ? new JsonObject { ["id"] = id, ["type"] = "private", ["first_name"] = "Ada" }
        : new JsonObject
        {
            ["id"] = id,
            ["type"] = id < -1_000_000_000_000
            ? "supergroup" : "group",
            ["title"] = "Readers"
        };

    public string NewCallbackId()
    {
        lock (_gate)
        {
            var id = _nextCallback++.ToString(CultureInfo.InvariantCulture); // answered ones leave the set
            _callbacks.Add(id);
            return id;
        }
    }

    public BotApiAnswer Answer(BotApiCall call)
    {
        if (!Parameters.TryGetValue(call.Method, out var known))
        {
            return BotApiAnswer.Error(404, "Not Found: method not found");
        }

        if (call.Parameters.Select(parameter => parameter.Key).Except(known).FirstOrDefault() is { } unknown)
        {
            return BotApiAnswer.BadRequest($"the method {call.Method} has no parameter \"{unknown}\"");
        }

        try
        {
            lock (_gate)
            {
                return Carry(call);
            }
        }
        catch (FormatException refusal)
        {
            return BotApiAnswer.BadRequest(refusal.Message);
        }
        catch (Exception error) when (
            error is InvalidOperationException or KeyNotFoundException or NullReferenceException or JsonException)
        {
            return BotApiAnswer.BadRequest("can't parse parameters: " + error.Message);
        }
    }

    private BotApiAnswer Carry(BotApiCall call)
    {
        var parameters = call.Parameters;
        return call.Method switch
        {
            "getMe" => BotApiAnswer.Ok(new JsonObject
            {
                ["id"] = BotId,
                ["is_bot"] = true,
                ["first_name"] = "Briefing",
                ["username"] = "loopback_bot"
            }),
            "sendMessage" => Send(parameters),
            "sendRichMessage" => SendRich(parameters),
            "editMessageText" when parameters["rich_message"] is { } rich =>
                EditRich(parameters, RichBlocksParser.Parse(rich)),
            "editMessageText" => Edit(parameters),
            "sendMessageDraft" => Draft(parameters),
            "answerCallbackQuery" => _callbacks.Remove(parameters["callback_query_id"]!.GetValue<string>())
                ? BotApiAnswer.Ok(true)
                : throw new FormatException("query is too old and response timeout expired or query ID is invalid"),
            "answerGuestQuery" => Guest(parameters["result"]!),
            "sendChatAction" => parameters["action"]!.GetValue<string>() is "typing" or "upload_document"
                ? BotApiAnswer.Ok(true)
                : throw new FormatException("wrong parameter action in request"),
            "setMyCommands" => SetCommands(parameters),
            "getChat" => BotApiAnswer.Ok(Chat(ChatId(parameters))),
            "getChatMember" => Member(ChatId(parameters), parameters["user_id"]!.GetValue<long>()),
            "getChatAdministrators" => BotApiAnswer.Ok(new JsonArray([.. Members
                .Where(member => member.Key.ChatId == ChatId(parameters)
                    && (member.Value is "creator" or "administrator"))
                .OrderBy(member => member.Key.UserId)
                .Select(member => Member(member.Key.UserId, member.Value))])),
            "sendDocument" => Document(call),
            _ => BotApiAnswer.Ok(true),
        };
    }

    private BotApiAnswer Send(JsonObject parameters)
    {
        var chatId = ChatId(parameters);
        var (raw, parsed) = Text(parameters);
        if (parameters["link_preview_options"] is { } preview)
        {
            _ = preview["is_disabled"]!.GetValue<bool>();
        }

        var replyTo = parameters["reply_parameters"]?["message_id"]?.GetValue<long>();
        if (replyTo is not null
            && !_messages.Exists(message => message.ChatId == chatId && message.MessageId == replyTo))
        {
            replyTo = parameters["reply_parameters"]!["allow_sending_without_reply"]?.GetValue<bool>() == true
                ? null
                : throw new FormatException("message to be replied not found");
        }

        CheckKeyboard(parameters["reply_markup"]);
        var accepted = new AcceptedMessage(
            chatId, parameters["message_thread_id"]?.GetValue<long>(), _nextMessageId++, raw, parsed.Text.Trim(),
                ParseMode(parameters), parsed.Entities, replyTo,
            parameters["reply_markup"]?.DeepClone());
        _messages.Add(accepted);
        return BotApiAnswer.Ok(Message(accepted));
    }

    private BotApiAnswer SendRich(JsonObject parameters)
    {
        var text = RichBlocksParser.Parse(parameters["rich_message"]!);
        var accepted = new AcceptedMessage(
            ChatId(parameters), parameters["message_thread_id"]?.GetValue<long>(), _nextMessageId++,
            parameters["rich_message"]!.ToString(), text, "rich", [], null, null);
        _messages.Add(accepted);
        return BotApiAnswer.Ok(Message(accepted));
    }

    private BotApiAnswer EditRich(JsonObject parameters, string text)
    {
        var index = _messages.FindIndex(message =>
            message.ChatId == ChatId(parameters)
            && message.MessageId == parameters["message_id"]!.GetValue<long>());
        _messages[index] = _messages[index] with
        {
            Raw = parameters["rich_message"]!.ToString(),
            Text = text,
            ParseMode = "rich",
        };
        return BotApiAnswer.Ok(Message(_messages[index]));
    }

    private BotApiAnswer Edit(JsonObject parameters)
    {
        var (raw, parsed) = Text(parameters);
        CheckKeyboard(parameters["reply_markup"]);
        var index = _messages.FindIndex(message => message.ChatId == ChatId(parameters)
            && message.MessageId == parameters["message_id"]!.GetValue<long>());
        if (index < 0)
        {
            throw new FormatException("message to edit not found");
        }

        var edited = _messages[index] with
        {
            Raw = raw,
            Text = parsed.Text.Trim(),
            ParseMode = ParseMode(parameters),
            Entities = parsed.Entities,
            ReplyMarkup = parameters["reply_markup"]?.DeepClone()
        };
        if (edited.Raw == _messages[index].Raw && JsonNode.DeepEquals(edited.ReplyMarkup, _messages[index].ReplyMarkup))
        {
            throw new FormatException(
                "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        }

        _messages[index] = edited;
        return BotApiAnswer.Ok(Message(edited));
    }

    private static BotApiAnswer Draft(JsonObject parameters)
    {
        // An empty text shows that the bot thinks.
        if (parameters["text"]?.GetValue<string>() is not "")
        {
            _ = Text(parameters);
        }

        return ChatId(parameters) > 0 && parameters["draft_id"]!.GetValue<long>() != 0
            ? BotApiAnswer.Ok(true)
            : throw new FormatException("TEXTDRAFT_PEER_INVALID");
    }

    private static BotApiAnswer Guest(JsonNode result)
    {
        var content = result["input_message_content"]!.AsObject();
        _ = Text(new JsonObject
        {
            ["text"] = content["message_text"]!.DeepClone(),
            ["parse_mode"] = content["parse_mode"]?.DeepClone(),
        });
        return result["type"]!.GetValue<string>() == "article" && result["title"]!.GetValue<string>().Length > 0
            ? BotApiAnswer.Ok(new JsonObject { ["inline_message_id"] = "1" })
            : throw new FormatException("RESULT_TYPE_INVALID");
    }

    private static BotApiAnswer SetCommands(JsonObject parameters)
    {
        foreach (var command in parameters["commands"]!.AsArray())
        {
            var name = command!["command"]!.GetValue<string>();
            if (name.Length is 0 or > 32
                || name.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '_'))
            {
                throw new FormatException("BOT_COMMAND_INVALID");
            }

            if (command["description"]!.GetValue<string>().Length is 0 or > 256)
            {
                throw new FormatException("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }

        return BotApiAnswer.Ok(true);
    }

    private BotApiAnswer Document(BotApiCall call)
    {
        var (name, content) = call.Files.Single();
        if (content.Length == 0)
        {
            throw new FormatException("file must be non-empty");
        }

        var message = Message(
            new AcceptedMessage(ChatId(call.Parameters), null, _nextMessageId++, "", "", null, [], null, null));
        message["document"] = new JsonObject
        {
            ["file_id"] = "sent-" + name,
            ["file_unique_id"] = name,
            ["file_name"] = name,
            ["file_size"] = content.Length
        };
        return BotApiAnswer.Ok(message);
    }

    private BotApiAnswer Member(long chatId, long userId) =>
        BotApiAnswer.Ok(Members.TryGetValue((chatId, userId), out var status) || userId != BotId
            ? Member(userId, status ?? "left")
            : MayPost(Member(userId, "administrator"))); // unless a test says otherwise

    private static JsonObject MayPost(JsonObject member)
    {
        member["can_post_messages"] = true; // Telegram tells it of channels, where it is given
        return member;
    }

    private static JsonObject Member(long userId, string status)
    {
        var member = new JsonObject
        {
            ["status"] = status,
            ["user"] = new JsonObject { ["id"] = userId, ["is_bot"] = false, ["first_name"] = "Ada" }
        };
        if (status == "administrator")
        {
            foreach (var right in (string[])[
                "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
                "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users",
                    "can_post_stories", "can_edit_stories", "can_delete_stories"])
            {
                member[right] = false;
            }
        }
        else if (status == "creator")
        {
            member["is_anonymous"] = false;
        }

        return member;
    }

    private static (string Raw, ParsedText Parsed) Text(JsonObject parameters)
    {
        var raw = parameters["text"]?.GetValue<string>() ?? throw new FormatException("message text is empty");
        var parsed = new ParsedText(raw, []);
        if (ParseMode(parameters) == "HTML")
        {
            try
            {
                parsed = TelegramHtmlParser.Parse(raw);
            }
            catch (FormatException refusal)
            {
                throw new FormatException("can't parse entities: " + refusal.Message, refusal);
            }
        }

        return string.IsNullOrWhiteSpace(parsed.Text) ? throw new FormatException("message text is empty")
            : parsed.Text.Length > 4096 ? throw new FormatException("message is too long")
            : (raw, parsed);
    }

    /// <summary>Telegram reads its name in any case.</summary>
    private static string? ParseMode(JsonObject parameters) => parameters["parse_mode"]?.GetValue<string>()
        .ToUpperInvariant() switch
    {
        null => null,
        "HTML" => "HTML",
        _ => throw new FormatException("unsupported parse_mode"),
    };

    private static long ChatId(JsonObject parameters)
    {
        var id = parameters["chat_id"]?.ToString() ?? throw new FormatException("chat_id is empty");
        return long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat) && chat != 0
            ? chat
            : id is ['@', _, ..] ? -1_000_000_000_000 - id.Length : throw new FormatException("chat not found");
    }

    private static void CheckKeyboard(JsonNode? markup)
    {
        if (markup is JsonObject other && !other.ContainsKey("inline_keyboard"))
        {
            _ = other.ContainsKey("force_reply") || other.ContainsKey("remove_keyboard")
                || other["keyboard"] is JsonArray
                ? markup
                : throw new FormatException("object expected as reply markup");
            return;
        }

        foreach (var button in markup?["inline_keyboard"]!.AsArray().SelectMany(row => row!.AsArray()) ?? [])
        {
            if (string.IsNullOrWhiteSpace(button!["text"]?.GetValue<string>()))
            {
                throw new FormatException("can't parse inline keyboard button: Field \"text\" must be of type String");
            }

            var data = button["callback_data"]?.GetValue<string>();
            if ((data is null) == (button["url"] is null))
            {
                throw new FormatException("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
            }

            if (data is not null && (Encoding.UTF8.GetByteCount(data) is 0 or > 64))
            {
                throw new FormatException("BUTTON_DATA_INVALID");
            }
        }
    }

    private static JsonObject Message(AcceptedMessage accepted)
    {
        var message = new JsonObject
        {
            ["message_id"] = accepted.MessageId,
            ["from"] = new JsonObject { ["id"] = 123456, ["is_bot"] = true, ["first_name"] = "Briefing" },
            ["chat"] = Chat(accepted.ChatId),
            ["date"] = 1_777_881_600,
            ["text"] = accepted.Text,
        };
        if (accepted.ThreadId is { } thread)
        {
            message["message_thread_id"] = thread;
            message["is_topic_message"] = true;
        }

        return message;
    }
}
