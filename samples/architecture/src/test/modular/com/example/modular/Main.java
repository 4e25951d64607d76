package com.example.modular;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.tencenterrors.page.PageReader;
import io.github.tencenterrors.schema.ResponseContract;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Uses a library of others through each of our modules. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        String page = "| Error Code | Description |\n|---|---|\n| CAM.NoPermission | You may not. |\n";
        System.out.println("read:   " + PageReader.standard().read("page.md", page).rows().get(0).code());
        System.out.println("broken: "
                + ResponseContract.documented().check("{\"code\":0,\"message\":5}").findings().get(0).pointer());
        TestExecutionSummary summary = play();
        System.out.println("played: " + summary.getTestsSucceededCount() + " of " + summary.getTestsFoundCount());
        summary.getFailures().forEach(failure -> failure.getException().printStackTrace());
    }

    private static TestExecutionSummary play() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(PlayedErrors.class))
                .configurationParameter("tencent-errors.coverage.codes", "4000, 4600")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
