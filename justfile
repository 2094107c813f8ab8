# What a developer does, one word each. `just` alone lists them.

benchmarks := "dotnet run -c Release --project tests/BriefingBot.Benchmarks --"

default:
    @just --list

# Build everything; warnings are errors
build:
    dotnet build

# The pure tests without the slow ones (labelled data, floors of the models): seconds, no sockets
test-fast:
    dotnet test tests/BriefingBot.Text.Tests --filter Category!=Slow

# Every test
test:
    dotnet test

# A measure by name (none: lists them), for example `just bench feeds`
bench *ARGS:
    {{benchmarks}} {{ARGS}}

# Write the approved messages anew where a change is meant; read the difference
golden:
    RENEW_GOLDEN=1 dotnet test tests/BriefingBot.Tests --filter FullyQualifiedName~GoldenTests

# Format the code by .editorconfig (a test holds lines to 120 columns)
format:
    dotnet format whitespace
    dotnet format style --severity warn

# Line coverage of all tests, as Cobertura files below TestResults
coverage:
    dotnet test --collect "XPlat Code Coverage" --results-directory TestResults

# Build a copy of the program with all diffs of docs/extending.md
extend:
    tests/extend

# Mutation testing of one room (Subscribers, Delivery, Briefings, Stories), or of a part: `just mutate Delivery Outbox/`
mutate ROOM PART="":
    tests/mutate {{ROOM}} {{PART}}

# The packages of a version, their checksums and bill of materials: `just release 1.2.3`
release VERSION:
    packaging/release {{VERSION}}

# What lands: build, format, tests, and the closing line "N passed, N failed, N skipped"
ci:
    .ci/run
