package org.integrityrisk.sandbox.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/**
 * The resources and providers of a REST module, found by their annotations without loading any
 * other class.
 */
public record RestClasses(Set<Class<?>> resources, Set<Class<?>> providers) {

  /** Looks in the packages and below; everywhere when none is named. */
  public static RestClasses scan(AppSite site, Set<String> packages) {
    MetadataReaderFactory reader =
        new SimpleMetadataReaderFactory(new DefaultResourceLoader(site.classes()));
    RestClasses found = new RestClasses(new HashSet<>(), new HashSet<>());
    site.classNames(packages)
        .forEach(name -> found.addIfMarked(name, metadata(reader, name), site));
    return found;
  }

  private void addIfMarked(String name, AnnotationMetadata metadata, AppSite site) {
    if (metadata.hasAnnotation(Path.class.getName()) && metadata.isConcrete()) {
      resources.add(site.load(name));
    } else if (metadata.hasAnnotation(Provider.class.getName())) {
      providers.add(site.load(name));
    }
  }

  private static AnnotationMetadata metadata(MetadataReaderFactory reader, String name) {
    try {
      return reader.getMetadataReader(name).getAnnotationMetadata();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
