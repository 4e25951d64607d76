package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A credential that a gateway knows: secret id and key, perhaps a temporary token, and what it may do.
 *
 * <p>Without {@link #allowing} it may call every action. Immutable. Neither the key nor the token is ever shown, by {@link
 * #toString()} or otherwise.
 *
 * @since 0.1
 */
public final class GatewayCredential {

    /** So that what a request says is never a long key of the gateway's memories. */
    static final int LONGEST_ID = 128;

    private final String secretId;
    private final String secretKey;
    private final Optional<Token> token;
    private final CredentialKind kind;
    private final List<String> mfa;
    private final List<String> allowed;
    private final List<String> deniedResources;

    /** A temporary token; not a record, whose toString would show it. */
    static final class Token {

        private final String text;
        private final Instant expires;

        private Token(String text, Instant expires) {
            this.text = text;
            this.expires = expires;
        }

        String text() {
            return text;
        }

        Instant expires() {
            return expires;
        }
    }

    private GatewayCredential(
            String secretId,
            String secretKey,
            Optional<Token> token,
            CredentialKind kind,
            List<String> mfa,
            List<String> allowed,
            List<String> deniedResources) {
        this.secretId = secretId;
        this.secretKey = secretKey;
        this.token = token;
        this.kind = kind;
        this.mfa = List.copyOf(mfa);
        this.allowed = List.copyOf(allowed);
        this.deniedResources = List.copyOf(deniedResources);
    }

    /**
     * A permanent credential that may do everything.
     *
     * @throws IllegalArgumentException if id or key is blank, or the id longer than 128 characters
     */
    public static GatewayCredential of(String secretId, String secretKey) {
        if (secretId.isBlank() || secretId.length() > LONGEST_ID) {
            throw new Problem(
                            "a credential has the secret id '" + secretId + "'",
                            "",
                            "a secret id has between one and " + LONGEST_ID + " characters",
                            "give one such as 'AKID' and some letters and digits; in a test it may be made up")
                    .asIllegalArgument();
        }
        if (secretKey.isBlank()) {
            throw new Problem(
                            "the secret key of '" + secretId + "' is blank",
                            "",
                            "no signature can be made with it",
                            "give the key that the client under test signs with; in a test it may be made up")
                    .asIllegalArgument();
        }
        return new GatewayCredential(
                secretId, secretKey, Optional.empty(), CredentialKind.CLOUD_API, List.of(), List.of(), List.of());
    }

    /** The same as a temporary one, of which each call must show this token. */
    public GatewayCredential withToken(String text) {
        return withToken(text, Instant.MAX);
    }

    /**
     * The same as a temporary one, of which each call must show this token before that moment of the gateway's clock.
     *
     * @throws IllegalArgumentException if the token is blank
     */
    public GatewayCredential withToken(String text, Instant expires) {
        if (text.isBlank()) {
            throw new Problem(
                            "the token of '" + secretId + "' is blank",
                            "",
                            "a call without a token could not be told from one with it",
                            "leave withToken out for a permanent credential")
                    .asIllegalArgument();
        }
        return new GatewayCredential(
                secretId, secretKey, Optional.of(new Token(text, expires)), kind, mfa, allowed, deniedResources);
    }

    /** The same as a key of that kind. */
    public GatewayCredential ofKind(CredentialKind other) {
        return new GatewayCredential(secretId, secretKey, token, other, mfa, allowed, deniedResources);
    }

    /**
     * The same, whose calls of these actions need multi-factor authentication, and so fail: no request shows that there was
     * one.
     *
     * @param actions with {@code *} and {@code ?}; they replace earlier ones
     */
    public GatewayCredential requiringMfa(String... actions) {
        return new GatewayCredential(secretId, secretKey, token, kind, List.of(actions), allowed, deniedResources);
    }

    /**
     * The same, which may call these actions alone.
     *
     * @param actions with {@code *} and {@code ?}; they replace earlier ones; none for all actions
     */
    public GatewayCredential allowing(String... actions) {
        return new GatewayCredential(secretId, secretKey, token, kind, mfa, List.of(actions), deniedResources);
    }

    /**
     * The same, which may not touch these resources: any text in the parameters of a call, however deep, names one.
     *
     * @param resources with {@code *} and {@code ?}, such as {@code ins-1*}; they replace earlier ones
     */
    public GatewayCredential denyingResources(String... resources) {
        return new GatewayCredential(secretId, secretKey, token, kind, mfa, allowed, List.of(resources));
    }

    /** The id, by which the gateway finds the credential. */
    public String secretId() {
        return secretId;
    }

    String secretKey() {
        return secretKey;
    }

    Optional<Token> token() {
        return token;
    }

    CredentialKind kind() {
        return kind;
    }

    List<String> mfa() {
        return mfa;
    }

    List<String> allowed() {
        return allowed;
    }

    List<String> deniedResources() {
        return deniedResources;
    }

    /** The id and whether it is temporary, without key and token. */
    @Override
    public String toString() {
        return "GatewayCredential[" + secretId + (token.isPresent() ? ", temporary" : "") + "]";
    }
}
