package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Clients that do one thing wrong each, with the verdict that they deserve.
 *
 * <p>All else about them is {@link SmallClient}'s, which does it right: whatever other verdict they are given is a false
 * alarm.
 */
@SuppressWarnings("ImmutableEnumChecker") // each client is made anew
enum Flaw {
    FORGETS_A_CODE(Verdict.UNHANDLED, List.of("ResourceNotFound"), () -> new SmallClient(Generation.API_3_0) {
        @Override
        String end(Optional<DocumentedError> error, Reply reply) {
            return super.end(error.filter(each -> !isCalled(each, "ResourceNotFound")), reply);
        }
    }),
    DEREFERENCES_NULL(Verdict.CRASHED, List.of("LimitExceeded"), () -> new SmallClient(Generation.API_3_0) {
        @Override
        String end(Optional<DocumentedError> error, Reply reply) {
            if (isCalled(error, "LimitExceeded")) {
                throw new NullPointerException("quota");
            }
            return super.end(error, reply);
        }
    }),
    WAITS_FOR_EVER(Verdict.HUNG, List.of("UnsupportedRegion"), () -> new SmallClient(Generation.API_3_0) {
        @Override
        String end(Optional<DocumentedError> error, Reply reply) {
            if (isCalled(error, "UnsupportedRegion")) {
                sleep();
            }
            return super.end(error, reply);
        }

        @Override
        Probe<String> probe() {
            return super.probe().varying(Variation.PLAIN_MESSAGE).within(Duration.ofMillis(300));
        }
    }),
    REMEMBERS_THE_LAST_CALL(Verdict.UNSTABLE, List.of("InvalidAction"), () -> new SmallClient(Generation.API_3_0) {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        String end(Optional<DocumentedError> error, Reply reply) {
            if (isCalled(error, "InvalidAction") && calls.getAndIncrement() % 2 == 1) {
                throw new Failure("CIRCUIT_OPEN", reply.requestId());
            }
            return super.end(error, reply);
        }
    }),
    GIVES_UP_AT_ONCE(Verdict.NOT_RETRIED, List.of("InternalError"), () -> new SmallClient(Generation.API_3_0) {
        @Override
        boolean isSentAgain(Optional<DocumentedError> error, int attempt) {
            return !isCalled(error, "InternalError") && super.isSentAgain(error, attempt);
        }
    }),
    BUYS_AGAIN(Verdict.RETRIED_IN_VAIN, List.of("ResourceInsufficient"), () -> new SmallClient(Generation.API_3_0) {
        @Override
        boolean isSentAgain(Optional<DocumentedError> error, int attempt) {
            return isCalled(error, "ResourceInsufficient") ? attempt < 2 : super.isSentAgain(error, attempt);
        }
    }),
    SIGNS_AGAIN_AND_AGAIN(
            Verdict.RETRIED_IN_VAIN,
            List.of("AuthFailure.SignatureFailure"),
            () -> new SmallClient(Generation.API_3_0) {
                @Override
                boolean isSentAgain(Optional<DocumentedError> error, int attempt) {
                    return isCalled(error, "AuthFailure.SignatureFailure")
                            ? attempt < 5
                            : super.isSentAgain(error, attempt);
                }
            }),
    HAMMERS(Verdict.RETRIED_WITHOUT_BACKOFF, retryable(), () -> new SmallClient(Generation.API_3_0) {
        @Override
        Duration pauseAfter(int attempt) {
            return Duration.ZERO;
        }
    }),
    WAITS_A_SECOND_EACH_TIME(Verdict.RETRIED_WITHOUT_BACKOFF, retryable(), () -> new SmallClient(Generation.API_3_0) {
        @Override
        Duration pauseAfter(int attempt) {
            return Duration.ofSeconds(1);
        }
    }),
    TAKES_NOT_FOUND_FOR_AN_EMPTY_LIST(
            Verdict.SWALLOWED, List.of("ResourceNotFound"), () -> new SmallClient(Generation.API_3_0) {
                @Override
                String end(Optional<DocumentedError> error, Reply reply) {
                    return isCalled(error, "ResourceNotFound") ? DONE : super.end(error, reply);
                }
            }),
    TAKES_AN_EMPTY_BODY_FOR_A_SUCCESS(
            Verdict.SWALLOWED, List.of("EMPTY_BODY"), () -> new SmallClient(Generation.API_3_0) {
                @Override
                Optional<Reply> read(PlayedAnswer answer) {
                    return answer.body().isEmpty() ? Optional.empty() : super.read(answer);
                }
            }),
    COUNTS_THE_BATCH_AS_DONE(
            Verdict.PARTIAL_TAKEN_FOR_SUCCESS, List.of("5400"), () -> new SmallClient(Generation.API_2_0) {
                @Override
                String end(Optional<DocumentedError> error, Reply reply) {
                    return isCalled(error, "5400") ? DONE : super.end(error, reply);
                }
            }),
    TAKES_A_REFUSED_MESSAGE_FOR_SENT(
            Verdict.PARTIAL_TAKEN_FOR_SUCCESS, List.of("PARTLY_SENT"), () -> new SmallClient(Generation.API_3_0) {
                @Override
                Optional<Reply> read(PlayedAnswer answer) {
                    return answer.body().contains("SendStatusSet") ? Optional.empty() : super.read(answer);
                }

                @Override
                Probe<String> probe() {
                    return super.probe().answering(BrokenAnswer.PARTLY_SENT);
                }
            }),
    DROPS_THE_REQUEST_ID(Verdict.REQUEST_ID_LOST, List.of("IpInBlacklist"), () -> new SmallClient(Generation.API_3_0) {
        @Override
        String end(Optional<DocumentedError> error, Reply reply) {
            return super.end(
                    error,
                    isCalled(error, "IpInBlacklist")
                            ? new Reply(reply.code(), reply.message(), Optional.empty())
                            : reply);
        }
    }),
    CALLS_A_DRY_RUN_UNSUPPORTED(
            Verdict.DRY_RUN_TAKEN_FOR_FAILURE, List.of("DryRunOperation"), () -> new SmallClient(Generation.API_3_0) {
                @Override
                String end(Optional<DocumentedError> error, Reply reply) {
                    if (isCalled(error, "DryRunOperation")) {
                        throw new Failure(Category.UNSUPPORTED.name(), reply.requestId());
                    }
                    return super.end(error, reply);
                }
            }),
    LOOKS_FOR_A_WORD(Verdict.DECIDES_ON_MESSAGE, List.of("FailedOperation"), () -> new SmallClient(Generation.API_3_0) {
        @Override
        String end(Optional<DocumentedError> error, Reply reply) {
            if (isCalled(error, "FailedOperation") && reply.message().contains("not found")) {
                throw new Failure(Category.RESOURCE_MISSING.name(), reply.requestId());
            }
            return super.end(error, reply);
        }
    }),
    RETRIES_ON_A_WORD(
            Verdict.DECIDES_ON_MESSAGE, List.of("MissingParameter"), () -> new SmallClient(Generation.API_3_0) {
                private String message = "";

                @Override
                Optional<DocumentedError> meaning(Reply reply) {
                    message = reply.message();
                    return super.meaning(reply);
                }

                @Override
                boolean isSentAgain(Optional<DocumentedError> error, int attempt) {
                    return isCalled(error, "MissingParameter")
                            ? message.contains("try again") && attempt < 3
                            : super.isSentAgain(error, attempt);
                }
            }),
    COMPARES_LITERALLY(
            Verdict.BREAKS_ON_UNTIDY_CODE, List.of("NoSuchProduct"), () -> new SmallClient(Generation.API_3_0) {
                @Override
                Optional<DocumentedError> meaning(Reply reply) {
                    return super.meaning(reply).filter(each -> !reply.code().equals("NoSuchProduct."));
                }
            }),
    TAKES_DIGITS_IN_QUOTES_FOR_NO_CODE(
            Verdict.BREAKS_ON_UNTIDY_CODE, List.of("4600"), () -> new SmallClient(Generation.API_2_0) {
                private String body = "";

                @Override
                Optional<Reply> read(PlayedAnswer answer) {
                    body = answer.body();
                    return super.read(answer);
                }

                @Override
                Optional<DocumentedError> meaning(Reply reply) {
                    return super.meaning(reply).filter(each -> !body.contains("\"4600\""));
                }
            }),
    KNOWS_EVERY_MEMBER(Verdict.BREAKS_ON_ADDED_MEMBERS, all(), () -> new SmallClient(Generation.API_3_0) {
        @Override
        Optional<Reply> read(PlayedAnswer answer) {
            if (answer.body().contains("RequestType")) {
                throw new Failure(NO_ANSWER, Optional.empty());
            }
            return super.read(answer);
        }
    }),
    CASTS_WHATEVER_COMES(
            Verdict.CRASHES_ON_BROKEN_ANSWER, List.of("EMPTY_BODY"), () -> new SmallClient(Generation.API_3_0) {
                @Override
                Optional<Reply> read(PlayedAnswer answer) {
                    if (answer.body().isEmpty()) {
                        throw new ClassCastException("MissingNode");
                    }
                    return super.read(answer);
                }
            }),
    WAITS_FOR_THE_REST(
            Verdict.CRASHES_ON_BROKEN_ANSWER, List.of("TRUNCATED_JSON"), () -> new SmallClient(Generation.API_3_0) {
                @Override
                Optional<Reply> read(PlayedAnswer answer) {
                    if (!answer.body().endsWith("}") && answer.body().startsWith("{")) {
                        sleep();
                    }
                    return super.read(answer);
                }

                @Override
                Probe<String> probe() {
                    return super.probe().within(Duration.ofMillis(300));
                }
            });

    private final Verdict verdict;
    private final List<String> codes;
    private final Supplier<SmallClient> client;

    Flaw(Verdict verdict, List<String> codes, Supplier<SmallClient> client) {
        this.verdict = verdict;
        this.codes = codes;
        this.client = client;
    }

    Verdict verdict() {
        return verdict;
    }

    /** On what the verdict is deserved: codes, each as often as it has a meaning, or faults. */
    List<String> codes() {
        return codes;
    }

    SmallClient client() {
        return client.get();
    }

    private static boolean isCalled(Optional<DocumentedError> error, String code) {
        return error.filter(each -> isCalled(each, code)).isPresent();
    }

    private static boolean isCalled(DocumentedError error, String code) {
        return error.code().text().equals(code);
    }

    private static List<String> retryable() {
        return Documented.codes(Generation.API_3_0, error -> error.retry().retry() == Retry.WITH_BACKOFF);
    }

    private static List<String> all() {
        return Documented.codes(Generation.API_3_0, error -> true);
    }

    private static void sleep() {
        try {
            TimeUnit.HOURS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
