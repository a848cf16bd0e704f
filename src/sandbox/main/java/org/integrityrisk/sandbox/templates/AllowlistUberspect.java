package org.integrityrisk.sandbox.templates;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Hides from templates what the allowlist does not name: such a reference stays in the page as it
 * is written. Velocity makes it, so the allowlist comes as a property of the engine.
 */
public final class AllowlistUberspect extends UberspectImpl
    implements org.apache.velocity.util.RuntimeServicesAware {
  static final String ALLOWLIST = "sandbox.allowlist";

  private Allowlist allowlist;

  @Override
  public void setRuntimeServices(org.apache.velocity.runtime.RuntimeServices services) {
    allowlist = (Allowlist) services.getProperty(ALLOWLIST);
  }

  @Override
  public VelMethod getMethod(Object object, String name, Object[] arguments, Info info)
      throws Exception {
    if (object == null) {
      return null;
    }
    Method method = introspector.getMethod(object.getClass(), name, arguments);
    if (method == null) {
      return super.getMethod(object, name, arguments, info);
    }
    return allowlist.allows(method)
        ? marked(method, super.getMethod(object, name, arguments, info))
        : null;
  }

  @Override
  public VelPropertyGet getPropertyGet(Object object, String name, Info info) throws Exception {
    VelPropertyGet found = super.getPropertyGet(object, name, info);
    if (found == null || object instanceof Map) {
      return found;
    }
    return getters(object.getClass(), found.getMethodName()).allMatch(allowlist::allows)
        ? found
        : null;
  }

  @Override
  public VelPropertySet getPropertySet(Object object, String name, Object argument, Info info) {
    return null;
  }

  private static Stream<Method> getters(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() <= 1);
  }

  private static VelMethod marked(Method method, VelMethod found) {
    return method.isAnnotationPresent(HtmlSafe.class) ? new HtmlMethod(found) : found;
  }

  /** Calls a method whose result is HTML already. */
  private record HtmlMethod(VelMethod target) implements VelMethod {
    @Override
    public Object invoke(Object object, Object[] arguments) throws Exception {
      return new Html(String.valueOf(target.invoke(object, arguments)));
    }

    @Override
    public boolean isCacheable() {
      return target.isCacheable();
    }

    @Override
    public String getMethodName() {
      return target.getMethodName();
    }

    @Override
    public Class<?> getReturnType() {
      return Html.class;
    }
  }
}
