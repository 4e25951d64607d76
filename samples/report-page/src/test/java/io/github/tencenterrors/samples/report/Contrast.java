package io.github.tencenterrors.samples.report;

/** How well texts can be read, as a browser paints them. */
final class Contrast {

    /** A function {@code light} of the lightness of a color, as WCAG 2 has it. */
    static final String LIGHTNESS_OF = """
            const channels = (color) => color.match(/[\\d.]+/g).map(Number);
            const light = (color) => {
              const [r, g, b] = channels(color).map((c) => c / 255)
                .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            """;

    /** Of each text that is shown, against what lies behind it; 4.5 is what WCAG 2 asks for at level AA. */
    static final String TOO_WEAK = LIGHTNESS_OF + """
            const behind = (element) => {
              const color = getComputedStyle(element).backgroundColor;
              return channels(color)[3] === 0 ? behind(element.parentElement) : color;
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const weak = [];
            let seen = 0;
            while (texts.nextNode()) {
              const element = texts.currentNode.parentElement;
              if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest("option, script, style")) {
                continue;
              }
              seen++;
              const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
              const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (contrast < 4.5) {
                weak.push(`${contrast.toFixed(2)} ${texts.currentNode.data}`);
              }
            }
            return seen > 50 ? weak : ["only " + seen + " texts seen"];
            """;

    private Contrast() {}
}
