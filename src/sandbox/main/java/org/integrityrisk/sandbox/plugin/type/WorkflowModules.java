package org.integrityrisk.sandbox.plugin.type;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.sandbox.plugin.AppException;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;
import org.integrityrisk.sandbox.plugin.WorkflowModule;
import org.integrityrisk.sandbox.plugin.WorkflowModule.Kind;

/** {@code workflow-condition}, {@code workflow-validator} and {@code workflow-function}. */
public final class WorkflowModules {
  private final AppSite site;
  private final List<Declared> declared = new ArrayList<>();

  WorkflowModules(AppSite site) {
    this.site = site;
  }

  private record Declared(Kind kind, ModuleElement module) {
    String runtimeClass() {
      return module.requiredText(module.tag().substring("workflow-".length()) + "-class");
    }
  }

  ModuleType of(Kind kind) {
    return new ModuleType() {
      @Override
      public void read(ModuleElement module) {
        module.velocityResource("view");
        declared.add(new Declared(kind, module));
      }

      @Override
      public void start() {
        declared.stream()
            .filter(entry -> entry.kind() == kind)
            .forEach(WorkflowModules.this::check);
      }
    };
  }

  /** All of them; names in the caller's language. */
  public List<WorkflowModule> list() {
    return declared.stream().map(this::described).toList();
  }

  private void check(Declared entry) {
    site.load(entry.module().required("class"));
    Class<?> type = site.load(entry.runtimeClass());
    if (!runtimeType(entry.kind()).isAssignableFrom(type)) {
      throw new AppException("Not a workflow " + entry.kind() + ": " + type.getName());
    }
  }

  private static Class<?> runtimeType(Kind kind) {
    return switch (kind) {
      case CONDITION -> Condition.class;
      case VALIDATOR -> Validator.class;
      case FUNCTION -> FunctionProvider.class;
    };
  }

  private WorkflowModule described(Declared entry) {
    ModuleElement module = entry.module();
    String nameKey = module.attribute("i18n-name-key");
    return new WorkflowModule(
        entry.kind(),
        module.key(),
        site.pluginKey() + module.key(),
        nameKey.isEmpty() ? module.attribute("name") : site.text(nameKey),
        module.required("class"),
        entry.runtimeClass());
  }
}
