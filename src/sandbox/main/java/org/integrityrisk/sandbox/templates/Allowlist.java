package org.integrityrisk.sandbox.templates;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which methods the app's templates may call: the basics of Java, the host's objects, and of the
 * app's own classes only what its {@code velocity-allowlist} names.
 *
 * <p>Source: developer.atlassian.com, "Configuring the Velocity allowlist".
 */
public final class Allowlist {
  private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
  private static final Set<String> BASIC_PACKAGES =
      Set.of("java.lang", "java.util", "java.time", "java.math", "java.text");
  private static final Set<String> FORBIDDEN =
      Set.of(
          "java.lang.Class",
          "java.lang.ClassLoader",
          "java.lang.Module",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.System",
          "java.lang.Thread",
          "java.util.ServiceLoader");

  private final Set<String> named = ConcurrentHashMap.newKeySet();
  private final Set<String> reported = ConcurrentHashMap.newKeySet();
  private final ClassLoader host = Allowlist.class.getClassLoader();

  /** Allows a method written as {@code package.Class#name(parameter.Type,...)}. */
  public void allow(String method) {
    if (!method.matches("[\\w.$]+#\\w+\\([\\w.$\\[\\], ]*\\)")) {
      throw new IllegalArgumentException("Not a method for the allowlist: " + method);
    }
    named.add(method.replace(" ", ""));
  }

  boolean allows(Method method) {
    if (method.getName().equals("getClass") && method.getParameterCount() == 0) {
      return false;
    }
    Class<?> owner = method.getDeclaringClass();
    boolean allowed =
        owner.getClassLoader() == null
            ? isBasic(owner)
            : owner.getClassLoader() == host || named.contains(written(method));
    if (!allowed && reported.add(written(method))) {
      LOG.warn("Not on the allowlist of templates: {}", written(method));
    }
    return allowed;
  }

  private static boolean isBasic(Class<?> type) {
    return BASIC_PACKAGES.contains(type.getPackageName()) && !FORBIDDEN.contains(type.getName());
  }

  private static String written(Method method) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getTypeName)
            .collect(Collectors.joining(","));
    return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")";
  }
}
