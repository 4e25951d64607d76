package io.github.tencenterrors.samples.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, which shows files and reaches for nothing else. */
final class Browser implements AutoCloseable {

    /** Where Debian has them. */
    private static final List<File> PROGRAMS =
            List.of(new File("/usr/bin/chromium"), new File("/usr/bin/chromedriver"));

    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** By how much a page is wider than its window. */
    static final String SIDEWAYS = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String SHOWN =
            "return [...document.querySelectorAll(arguments[0])].filter((element) => element.checkVisibility())";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The programs that a run needs and this machine does not have. */
    static List<File> missing() {
        return PROGRAMS.stream().filter(program -> !program.canExecute()).toList();
    }

    static Browser start(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAMS.get(0));
        options.addArguments(QUIET);
        options.addArguments("--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(PROGRAMS.get(1))
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Opens a file as a user does, with nothing left of the page before. */
    void open(Path file, String hash) {
        driver.get("about:blank");
        messages();
        requests();
        driver.get(file.toUri() + hash);
    }

    /** What the page has complained of. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The events of each request that the page has tried. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The elements that are shown; asked at once, for there may be thousands. */
    @SuppressWarnings("unchecked") // what the script gives
    List<WebElement> shown(String selector) {
        return (List<WebElement>) run(SHOWN, selector);
    }

    /** The texts of the elements that are shown. */
    @SuppressWarnings("unchecked") // what the script gives
    List<String> texts(String selector) {
        return (List<String>) run(SHOWN + ".map((element) => element.innerText)", selector);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object await(String script) {
        return driver.executeAsyncScript(script);
    }

    /** As on paper, or on a screen in a theme. */
    void show(String medium, String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** A picture for people, beside what else the build makes. */
    void picture(String name) {
        try {
            Files.write(Path.of("target", name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
