package org.integrityrisk.build;

import static java.util.stream.Collectors.joining;
import static org.integrityrisk.build.ComponentIndex.COMPONENT;
import static org.integrityrisk.build.ComponentIndex.EXPORTS;
import static org.integrityrisk.build.ComponentIndex.IMPORTS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes the index files that the host reads to create the app's components, in place of Atlassian
 * Spring Scanner's Maven plugin, which is not on Maven Central. The annotations are known by name
 * only, so that this module depends on nothing.
 */
@SupportedAnnotationTypes({
  ComponentIndexProcessor.COMPONENT_ANNOTATION,
  ComponentIndexProcessor.IMPORT_ANNOTATION,
  ComponentIndexProcessor.EXPORT_ANNOTATION
})
public final class ComponentIndexProcessor extends AbstractProcessor {

  static final String COMPONENT_ANNOTATION = "org.springframework.stereotype.Component";
  static final String IMPORT_ANNOTATION =
      "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
  static final String EXPORT_ANNOTATION =
      "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

  private static final String FOLDER = "META-INF/plugin-components/";

  private final ComponentIndex index = new ComponentIndex();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        add(annotation.getQualifiedName().toString(), element);
      }
    }
    if (round.processingOver() && !round.errorRaised()) {
      write();
    }
    return false;
  }

  private void add(String annotation, Element element) {
    switch (annotation) {
      case COMPONENT_ANNOTATION -> addComponent(element);
      case IMPORT_ANNOTATION -> addImport(element);
      case EXPORT_ANNOTATION -> addExport(element);
      default -> throw new IllegalArgumentException(annotation);
    }
  }

  private void addComponent(Element element) {
    if (isConcreteClass(element)) {
      report(index.addComponent(binaryName(element), text(element, COMPONENT_ANNOTATION)), element);
    } else {
      error("@Component stands on something the host cannot create", element);
    }
  }

  private void addImport(Element element) {
    TypeMirror type = element.asType();
    if (type.getKind() == TypeKind.DECLARED) {
      String imported = binaryName(((DeclaredType) type).asElement());
      report(index.addImport(imported, text(element, IMPORT_ANNOTATION)), element);
    } else {
      error("@ComponentImport stands on something that is not a service", element);
    }
  }

  private void addExport(Element element) {
    if (isConcreteClass(element)) {
      index.addExport(binaryName(element), types(element));
    } else {
      error("@ExportAsService stands on something the host cannot create", element);
    }
  }

  private static boolean isConcreteClass(Element element) {
    return element.getKind() == ElementKind.CLASS
        && !element.getModifiers().contains(Modifier.ABSTRACT);
  }

  private String text(Element element, String annotation) {
    return value(element, annotation).map(value -> (String) value.getValue()).orElse("");
  }

  private List<String> types(Element element) {
    return value(element, EXPORT_ANNOTATION).stream()
        .flatMap(value -> ((List<?>) value.getValue()).stream())
        .map(item -> (DeclaredType) ((AnnotationValue) item).getValue())
        .map(type -> binaryName(type.asElement()))
        .toList();
  }

  /** The annotation's {@code value}, unless it is left out. */
  private Optional<AnnotationValue> value(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> nameOf(mirror).equals(annotation))
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .map(entry -> (AnnotationValue) entry.getValue())
        .findFirst();
  }

  private static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private String binaryName(Element type) {
    return processingEnv.getElementUtils().getBinaryName((TypeElement) type).toString();
  }

  private void report(Optional<String> problem, Element element) {
    problem.ifPresent(message -> error(message, element));
  }

  private void error(String message, Element element) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
  }

  private void write() {
    try {
      write(COMPONENT, index.components());
      write(IMPORTS, index.imports());
      write(EXPORTS, index.exports());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, List<String> lines) throws IOException {
    Filer filer = processingEnv.getFiler();
    if (lines.isEmpty()) {
      deleteOld(file);
      return;
    }
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file).openWriter()) {
      writer.write(lines.stream().map(line -> line + "\n").collect(joining()));
    }
  }

  /** A file of an earlier build would bring back what was taken away since. */
  private void deleteOld(String file) throws IOException {
    URI old =
        processingEnv
            .getFiler()
            .getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file)
            .toUri();
    Files.deleteIfExists(Path.of(old));
  }
}
