package org.integrityrisk.sandbox.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VelocityTemplatesTest {
  private final VelocityTemplates templates =
      new VelocityTemplates(
          getClass().getClassLoader(), new Allowlist(), () -> Map.of("common", "c"));

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plain | plain",
        "$common | c",
        "$text | &lt;b&gt; &amp; &#39;&quot;",
        "${text} | &lt;b&gt; &amp; &#39;&quot;",
        "$textHtml | <i>",
        "$map.bodyHtml | <u>",
        "$map.get('plain') | &lt;p&gt;",
        "#foreach($item in $list)$item,#end | 1,2,",
        "$list.size() $text.length() | 2 8",
        "$missing $!missing | $missing",
        "$text.getClass() | $text.getClass()",
        "$text.class.name | $text.class.name",
        "#set($x = $text.class)$!x.forName('java.lang.Runtime') |"
      })
  void renders(String template, String expected) {
    Map<String, Object> context = new HashMap<>();
    context.put("text", "<b> & '\"");
    context.put("textHtml", "<i>");
    context.put("map", Map.of("bodyHtml", "<u>", "plain", "<p>"));
    context.put("list", List.of(1, 2));
    String rendered = templates.renderText(template, context).strip();
    assertThat(rendered).isEqualTo(expected == null ? "" : expected);
  }
}
