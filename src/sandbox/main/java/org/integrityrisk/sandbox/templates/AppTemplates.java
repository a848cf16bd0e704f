package org.integrityrisk.sandbox.templates;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.exception.VelocityException;

/** The app's templates as the app itself renders them. */
public record AppTemplates(Supplier<VelocityTemplates> templates) implements TemplateRenderer {
  @Override
  public void render(String templateName, Writer writer) throws IOException {
    render(templateName, Map.of(), writer);
  }

  @Override
  public void render(String templateName, Map<String, Object> context, Writer writer)
      throws IOException {
    writer.write(rendered(templateName, () -> templates.get().render(templateName, context)));
  }

  @Override
  public String renderFragment(String fragment, Map<String, Object> context) {
    return rendered("fragment", () -> templates.get().renderText(fragment, context));
  }

  @Override
  public boolean resolve(String templateName) {
    return templates.get().exists(templateName);
  }

  private static String rendered(String name, Supplier<String> rendering) {
    try {
      return rendering.get();
    } catch (VelocityException e) {
      throw new RenderingException("Cannot render " + name + ": " + e.getMessage(), e);
    }
  }
}
