package org.integrityrisk.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void a_page_with_a_decorator_is_taken_apart() {
    String html =
        "<HTML><head lang=x>\n<title>A &amp; B</title><meta name=\"decorator\" content=\"atl.admin\"/>"
            + "<meta name=\"x\" content=\"y\"></head><body class=z>\n<p>C</p></body></HTML>";
    assertThat(Layout.page(html))
        .contains(
            new Page("atl.admin", "A &amp; B", "\n<meta name=\"x\" content=\"y\">", "\n<p>C</p>"));
  }

  @Test
  void other_pages_stay_as_they_are() {
    assertThat(
            Layout.page(
                "<html><head></head><body><meta name=\"decorator\" content=\"x\"></body></html>"))
        .isEmpty();
    assertThat(Layout.page("<p>part</p>")).isEmpty();
  }
}
