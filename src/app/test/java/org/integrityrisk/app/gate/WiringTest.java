package org.integrityrisk.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every constructor that the host's Spring will call finds exactly one component for each of its
 * parameters, or one that is preferred: among the app's components, core's use cases, and what is
 * imported from the host.
 */
class WiringTest {
  private static final List<Class<?>> BEANS =
      Stream.concat(BuiltApp.components().stream(), BuiltApp.useCases().stream()).toList();
  private static final Set<String> IMPORTS =
      BuiltApp.lines("META-INF/plugin-components/imports")
          .map(line -> line.split("#", 2)[0])
          .collect(Collectors.toSet());

  @Test
  void everyParameterHasExactlyOneComponent() {
    List<String> unresolved = new ArrayList<>();
    Stream.concat(BEANS.stream(), BuiltApp.moduleClasses().stream())
        .filter(WiringTest::isMadeByItsConstructor)
        .distinct()
        .forEach(type -> unresolved.addAll(unresolved(type)));
    assertThat(unresolved).isEmpty();
  }

  private static boolean isMadeByItsConstructor(Class<?> type) {
    return !type.isInterface() && BuiltApp.factoryMade().stream().noneMatch(type::equals);
  }

  private static List<String> unresolved(Class<?> type) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    if (constructors.length != 1) {
      return List.of(type.getName() + " has " + constructors.length + " constructors");
    }
    return Stream.of(constructors[0].getParameters())
        .filter(parameter -> !isResolved(parameter))
        .map(parameter -> type.getName() + " wants " + parameter.getParameterizedType())
        .toList();
  }

  private static boolean isResolved(Parameter parameter) {
    if (parameter.getType() == List.class) {
      return candidates(BEANS, elementOf(parameter.getParameterizedType())) > 0;
    }
    Class<?> wanted = parameter.getType();
    return IMPORTS.contains(wanted.getName())
        || candidates(BEANS, wanted) == 1
        || candidates(BuiltApp.primary(), wanted) == 1;
  }

  private static long candidates(List<Class<?>> among, Class<?> wanted) {
    return among.stream().filter(wanted::isAssignableFrom).distinct().count();
  }

  private static Class<?> elementOf(Type list) {
    return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
  }
}
