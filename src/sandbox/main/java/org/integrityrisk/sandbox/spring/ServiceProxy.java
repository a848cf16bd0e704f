package org.integrityrisk.sandbox.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Shows the app a service under one interface only, as the host's service proxies do. */
final class ServiceProxy {
  private ServiceProxy() {}

  static Object of(Class<?> type, Object service) {
    if (!type.isInterface()) {
      return service;
    }
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            method.getDeclaringClass() == Object.class
                ? ofObject(proxy, service, method, arguments)
                : call(service, method, arguments));
  }

  private static Object ofObject(Object proxy, Object service, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> service.toString();
    };
  }

  private static Object call(Object service, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
