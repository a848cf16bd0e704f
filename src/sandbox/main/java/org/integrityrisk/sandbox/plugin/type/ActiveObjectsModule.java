package org.integrityrisk.sandbox.plugin.type;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.RawEntity;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.ao.AppActiveObjects;
import org.integrityrisk.sandbox.ao.EntityManagers;
import org.integrityrisk.sandbox.ao.EntityNames;
import org.integrityrisk.sandbox.ao.TableNamespace;
import org.integrityrisk.sandbox.plugin.AppException;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;

/** {@code ao}: the app's tables, brought up to date when the app starts. */
final class ActiveObjectsModule implements ModuleType {
  private static final int MAX_ENTITIES = 200;

  private final AppSite site;

  ActiveObjectsModule(AppSite site) {
    this.site = site;
  }

  @Override
  public void read(ModuleElement module) {
    if (module.child("upgradeTask").isPresent()) {
      throw Unsupported.member("<upgradeTask> of <ao>");
    }
    List<Class<? extends RawEntity<?>>> entities =
        module.children("entity").stream()
            .<Class<? extends RawEntity<?>>>map(entity -> entity(entity.text()))
            .toList();
    if (entities.size() > MAX_ENTITIES) {
      throw new AppException("More than " + MAX_ENTITIES + " entities");
    }
    EntityNames.check(entities, namespace(module));
    AppActiveObjects objects = (AppActiveObjects) site.host().services().get(ActiveObjects.class);
    objects.connect(EntityManagers.create(site.host().database(), namespace(module)));
    migrate(objects, entities);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void migrate(ActiveObjects objects, List<Class<? extends RawEntity<?>>> entities) {
    objects.migrate(entities.toArray(new Class[0]));
  }

  private TableNamespace namespace(ModuleElement module) {
    String given = module.attribute("namespace");
    return TableNamespace.of(given.isEmpty() ? site.pluginKey() : given);
  }

  @SuppressWarnings("unchecked")
  private Class<? extends RawEntity<?>> entity(String name) {
    Class<?> type = site.load(name);
    if (!RawEntity.class.isAssignableFrom(type)) {
      throw new AppException("Not an entity: " + name);
    }
    return (Class<? extends RawEntity<?>>) type;
  }
}
