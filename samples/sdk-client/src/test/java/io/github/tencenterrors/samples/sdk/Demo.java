package io.github.tencenterrors.samples.sdk;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.wiremock.TransportFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.OkHttpClient;

/** Shows what the SDK and the service make of every documented error of API 3.0, and of every transport fault. */
public final class Demo {

    private static final List<String> HEADINGS =
            List.of("code", "scope", "the SDK threw", "our service threw", "attempts", "request id kept");

    private static final Logger HTTP = Logger.getLogger(OkHttpClient.class.getName());

    private Demo() {}

    /** Prints a table and a summary. */
    public static void main(String[] args) {
        // The SDK never closes an answer whose status is not 200, and OkHttp complains of each.
        HTTP.setLevel(Level.OFF);
        List<Scene> scenes = play();
        System.out.println(
                TextTable.of(HEADINGS, scenes.stream().map(Scene::cells).toList()));
        System.out.println(Summary.of(scenes));
    }

    static List<Scene> play() {
        List<DocumentedError> errors =
                ErrorCatalog.bundled().select(Selection.all().withGenerations(Generation.API_3_0));
        List<Scene> scenes = new ArrayList<>();
        try (Stage stage = Stage.open()) {
            errors.forEach(error -> scenes.add(stage.play(error)));
            Arrays.stream(TransportFault.values()).forEach(fault -> scenes.add(stage.play(fault)));
        }
        return scenes;
    }
}
