package io.github.tencenterrors.wiremock;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Signs the certificates of this JVM's intercepted hosts.
 *
 * <p>There is one for the whole life of the JVM, since a client keeps the trust it was made with and a later test may use
 * that client. Its keys lie in a folder of the owner's alone, under a password that is written nowhere, and are deleted
 * at exit.
 */
final class CertificateAuthority {

    private static final String ALIAS = "authority";
    private static final String TYPE = "PKCS12";

    private static @Nullable CertificateAuthority ofThisJvm;

    private final Path folder;
    private final String password = UUID.randomUUID().toString();
    private final Keytool keytool;
    private final X509Certificate certificate;
    private final Map<List<String>, ServerKeys> issued = new HashMap<>();

    private CertificateAuthority() throws IOException, GeneralSecurityException {
        folder = Files.createTempDirectory("tencent-errors");
        folder.toFile().deleteOnExit();
        Path store = file("authority.p12");
        keytool = Keytool.on(store, password);
        keytool.generate(ALIAS, "Tencent Errors authority of a test", List.of("-ext", "bc:c"));
        certificate = (X509Certificate) load(store).getCertificate(ALIAS);
    }

    /**
     * A key and a certificate for those names; the same ones for the same names.
     *
     * @throws IllegalStateException if the Java runtime has no keytool, or it fails
     */
    static synchronized ServerKeys issue(List<String> names) {
        try {
            if (ofThisJvm == null) {
                ofThisJvm = new CertificateAuthority();
            }
            ServerKeys known = ofThisJvm.issued.get(names);
            return known == null ? ofThisJvm.issueNew(names) : known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a bug in tencent-errors: keytool's key store cannot be read", e);
        }
    }

    private ServerKeys issueNew(List<String> names) throws IOException, GeneralSecurityException {
        String alias = "server-" + issued.size();
        String hosts = names.stream().map("dns:"::concat).collect(Collectors.joining(","));
        keytool.generate(
                alias,
                "Tencent Errors server of a test",
                List.of("-signer", ALIAS, "-ext", "san=" + hosts, "-ext", "eku=serverAuth"));
        ServerKeys keys = new ServerKeys(exported(alias), password, TYPE, certificate);
        issued.put(names, keys);
        return keys;
    }

    /** The server gets its own key and nothing else. */
    private Path exported(String alias) throws IOException, GeneralSecurityException {
        char[] secret = password.toCharArray();
        KeyStore all = load(keytool.store());
        Certificate[] chain = all.getCertificateChain(alias);
        KeyStore one = KeyStore.getInstance(TYPE);
        one.load(null, secret);
        one.setKeyEntry(alias, all.getKey(alias, secret), secret, chain);
        Path target = file(alias + ".p12");
        try (OutputStream out = Files.newOutputStream(target)) {
            one.store(out, secret);
        }
        return target;
    }

    private KeyStore load(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(TYPE);
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password.toCharArray());
        }
        return keys;
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }
}
