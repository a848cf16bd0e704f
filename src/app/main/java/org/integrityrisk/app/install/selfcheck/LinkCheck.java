package org.integrityrisk.app.install.selfcheck;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.install.selfcheck.SelfCheckReport.Miss;
import org.integrityrisk.app.install.selfcheck.SelfCheckReport.Reason;

/**
 * Asks a class loader for what a link names, as the linker of the virtual machine would: by owner,
 * name and descriptor, through all supertypes, and through the right kind of type (Java Virtual
 * Machine Specification 5.4.3).
 */
final class LinkCheck {
  private final ClassLoader loader;

  LinkCheck(ClassLoader loader) {
    this.loader = loader;
  }

  /** The reason why the link would fail, or nothing when it holds. */
  Optional<Miss> missOf(HostLink link) {
    try {
      Class<?> owner = Class.forName(link.owner(), false, loader);
      return reason(link, owner).map(reason -> miss(link, reason));
    } catch (ClassNotFoundException absent) {
      return Optional.of(miss(link, Reason.CLASS_MISSING));
    } catch (LinkageError broken) {
      return Optional.of(miss(link, Reason.CLASS_UNUSABLE));
    }
  }

  private static Miss miss(HostLink link, Reason reason) {
    return new Miss(link.owner(), link.member(), link.descriptor(), reason);
  }

  private static Optional<Reason> reason(HostLink link, Class<?> owner) {
    return switch (link.kind()) {
      case CLASS -> Optional.empty();
      case FIELD -> hasField(owner, link) ? Optional.empty() : Optional.of(Reason.MEMBER_MISSING);
      case METHOD -> methodReason(owner, link, false);
      case INTERFACE_METHOD -> methodReason(owner, link, true);
    };
  }

  private static Optional<Reason> methodReason(Class<?> owner, HostLink link, boolean onInterface) {
    if (owner.isInterface() != onInterface) {
      return Optional.of(Reason.OTHER_KIND_OF_TYPE);
    }
    return hasMethod(owner, link) ? Optional.empty() : Optional.of(Reason.MEMBER_MISSING);
  }

  private static boolean hasField(Class<?> owner, HostLink link) {
    return supertypes(owner)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .anyMatch(
            field ->
                field.getName().equals(link.member())
                    && field.getType().descriptorString().equals(link.descriptor()));
  }

  private static boolean hasMethod(Class<?> owner, HostLink link) {
    if (link.member().equals("<init>")) {
      return Stream.of(owner.getDeclaredConstructors())
          .anyMatch(constructor -> descriptor(constructor).equals(link.descriptor()));
    }
    return supertypes(owner)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .anyMatch(
            method ->
                method.getName().equals(link.member())
                    && descriptor(method).equals(link.descriptor()));
  }

  private static String descriptor(Constructor<?> constructor) {
    return MethodType.methodType(void.class, constructor.getParameterTypes()).descriptorString();
  }

  private static String descriptor(Method method) {
    return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
        .descriptorString();
  }

  /** The type and everything above it; an interface counts {@link Object} as above it. */
  private static Stream<Class<?>> supertypes(Class<?> type) {
    Set<Class<?>> seen = new HashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(type);
    open.add(Object.class);
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      if (seen.add(next)) {
        Optional.ofNullable(next.getSuperclass()).ifPresent(open::add);
        open.addAll(Set.of(next.getInterfaces()));
      }
    }
    return seen.stream();
  }
}
