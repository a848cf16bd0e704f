package org.integrityrisk.sandbox.templates;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/**
 * Velocity with templates of one class loader, one allowlist, and values that every template sees.
 */
public final class VelocityTemplates implements Templates {

  private final VelocityEngine engine = new VelocityEngine();
  private final ClassLoader loader;
  private final Supplier<Map<String, Object>> common;

  public VelocityTemplates(
      ClassLoader loader, Allowlist allowlist, Supplier<Map<String, Object>> common) {
    this.loader = loader;
    this.common = common;
    engine.setProperty("input.encoding", "UTF-8");
    engine.setProperty("output.encoding", "UTF-8");
    engine.setProperty("resource.loader", "sandbox");
    engine.setProperty("sandbox.resource.loader.instance", new FromClassLoader(loader));
    engine.setProperty("runtime.introspector.uberspect", AllowlistUberspect.class.getName());
    engine.setProperty(AllowlistUberspect.ALLOWLIST, allowlist);
    engine.setProperty("eventhandler.referenceinsertion.class", EscapingHandler.class.getName());
    engine.setProperty("runtime.log.logsystem.class", SlfLog.class.getName());
    engine.setProperty("velocimacro.library", "");
    engine.init();
  }

  /** True when the template exists. */
  public boolean exists(String path) {
    return loader.getResource(path) != null;
  }

  @Override
  public String render(String path, Map<String, Object> context) {
    StringWriter out = new StringWriter();
    engine.getTemplate(path, "UTF-8").merge(complete(context), out);
    return out.toString();
  }

  @Override
  public String renderText(String text, Map<String, Object> context) {
    if (text.indexOf('$') < 0 && text.indexOf('#') < 0) {
      return text;
    }
    StringWriter out = new StringWriter();
    engine.evaluate(complete(context), out, "text", text);
    return out.toString();
  }

  private VelocityContext complete(Map<String, Object> context) {
    Map<String, Object> all = new HashMap<>(common.get());
    all.putAll(context);
    return new VelocityContext(all);
  }

  private static final class FromClassLoader extends ResourceLoader {
    private final ClassLoader loader;

    FromClassLoader(ClassLoader loader) {
      this.loader = loader;
    }

    @Override
    public void init(ExtendedProperties configuration) {
      // The class loader is all it needs.
    }

    @Override
    public InputStream getResourceStream(String path) {
      InputStream in = loader.getResourceAsStream(path.startsWith("/") ? path.substring(1) : path);
      if (in == null) {
        throw new ResourceNotFoundException("No template " + path);
      }
      return in;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
      return false;
    }

    @Override
    public long getLastModified(Resource resource) {
      return 0;
    }

    @Override
    public boolean resourceExists(String path) {
      return loader.getResource(path) != null;
    }
  }
}
