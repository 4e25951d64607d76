package io.github.tencenterrors.gateway;

import io.github.tencenterrors.gateway.GatewayCredential.Token;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What can be seen by who sent the call, or says so. */
final class CredentialChecks {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private CredentialChecks() {}

    static Optional<String> secretId(Inspection inspection) {
        return inspection.isVerified() && inspection.credential().isEmpty()
                ? Optional.of("the gateway knows no credential with this secret id")
                : Optional.empty();
    }

    static Optional<String> kindOfKey(Inspection inspection) {
        return credential(inspection)
                .filter(each -> each.kind() != CredentialKind.CLOUD_API)
                .map(any -> "the secret id belongs to no key of Tencent Cloud's API");
    }

    static Optional<String> signature(Inspection inspection) {
        Optional<KnownCredential> known = verified(inspection);
        return known.isEmpty() ? Optional.empty() : SignatureCheck.violation(inspection, known.get());
    }

    static Optional<String> credentialDate(Inspection inspection) {
        return inspection.isVerified()
                ? inspection.call().tc3().map(Tc3Authorization::scope).flatMap(scope -> wrongDate(inspection, scope))
                : Optional.empty();
    }

    private static Optional<String> wrongDate(Inspection inspection, Tc3Scope scope) {
        String day = LocalDate.ofEpochDay(inspection.timestamp() / DAY).toString();
        return day.equals(scope.date())
                ? Optional.empty()
                : Optional.of("the date of the credential is '" + scope.date() + "', and that of the timestamp "
                        + inspection.timestamp() + " is " + day + " by UTC");
    }

    static Optional<String> tokenMissing(Inspection inspection) {
        return credential(inspection).flatMap(GatewayCredential::token).isPresent()
                        && inspection.value(CommonParameter.TOKEN).isEmpty()
                ? Optional.of(
                        "the credential is temporary, and " + inspection.place(CommonParameter.TOKEN) + " is missing")
                : Optional.empty();
    }

    static Optional<String> token(Inspection inspection) {
        Optional<String> sent = inspection.value(CommonParameter.TOKEN);
        Optional<GatewayCredential> credential = credential(inspection);
        if (sent.isEmpty() || credential.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> token = credential.get().token();
        if (token.isEmpty()) {
            return Optional.of("the call has a token, and the credential is not temporary");
        }
        return Digests.areEqual(token.get().text(), sent.get())
                ? Optional.empty()
                : Optional.of("the token is not that of the credential");
    }

    static Optional<String> tokenExpired(Inspection inspection) {
        return credential(inspection)
                .flatMap(GatewayCredential::token)
                .filter(token -> !inspection.now().isBefore(token.expires()))
                .map(token -> "the token was good until " + token.expires() + ", and it is " + inspection.now());
    }

    static Optional<String> mfa(Inspection inspection) {
        return credential(inspection)
                .filter(each -> Globs.match(each.mfa(), inspection.action()))
                .map(any -> "the credential needs multi-factor authentication for the action");
    }

    static Optional<String> timestamp(Inspection inspection) {
        long difference = inspection.timestamp() - inspection.now().getEpochSecond();
        long most = inspection.settings().window().length().toSeconds();
        if (!inspection.isSigned() || Math.abs(difference) <= most) {
            return Optional.empty();
        }
        return Optional.of("the timestamp is " + inspection.timestamp() + ", and the gateway's clock "
                + inspection.now().getEpochSecond() + ": it is " + Math.abs(difference) + " seconds "
                + (difference < 0 ? "behind" : "ahead") + ", and at most " + most + " are allowed");
    }

    static Optional<String> nonce(Inspection inspection) {
        if (inspection.call().scheme() != SignatureScheme.V1) {
            return Optional.empty();
        }
        String nonce = inspection.value(CommonParameter.NONCE).orElse("");
        long end =
                inspection.timestamp() + inspection.settings().window().length().toSeconds();
        boolean fresh = inspection
                .nonces()
                .add(
                        inspection.call().secretId().orElse(""),
                        nonce,
                        inspection.now().getEpochSecond(),
                        end);
        return fresh ? Optional.empty() : Optional.of("the nonce " + nonce + " has been used with this secret id");
    }

    static Optional<String> permission(Inspection inspection) {
        return credential(inspection)
                .filter(each -> !each.allowed().isEmpty() && !Globs.match(each.allowed(), inspection.action()))
                .map(each -> "the credential may call " + each.allowed() + " alone");
    }

    static Optional<String> resource(Inspection inspection) {
        return credential(inspection)
                .filter(each -> !each.deniedResources().isEmpty())
                .flatMap(each -> inspection.call().ownTexts().stream()
                        .filter(text -> Globs.match(each.deniedResources(), text))
                        .findFirst()
                        .map(text -> "the credential may not touch " + each.deniedResources()
                                + ", and a parameter names one of them"));
    }

    private static Optional<KnownCredential> verified(Inspection inspection) {
        return inspection.isVerified() ? inspection.credential() : Optional.empty();
    }

    private static Optional<GatewayCredential> credential(Inspection inspection) {
        return verified(inspection).map(KnownCredential::credential);
    }
}
