package id.runut.uji;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** CDI's lookups and events for objects that {@link Perakit} has put together. */
final class InstanceUji {

  private InstanceUji() {}

  /** An {@code Instance} over all beans; qualifiers are not looked at. */
  static Instance<?> dari(Supplier<? extends List<?>> semua) {
    return (Instance<?>)
        Proxy.newProxyInstance(
            InstanceUji.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (diri, metode, argumen) ->
                switch (metode.getName()) {
                  case "iterator" -> semua.get().iterator();
                  case "stream" -> semua.get().stream();
                  case "get" -> semua.get().get(0);
                  case "isUnsatisfied" -> semua.get().isEmpty();
                  case "isResolvable" -> semua.get().size() == 1;
                  case "isAmbiguous" -> semua.get().size() > 1;
                  case "select" -> diri;
                  default -> throw new UnsupportedOperationException(metode.toString());
                });
  }

  /** An {@code Event} whose observers run at once, in the same transaction. */
  static Event<?> peristiwa(Consumer<Object> penyampai) {
    return (Event<?>)
        Proxy.newProxyInstance(
            InstanceUji.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (diri, metode, argumen) -> {
              if (metode.getName().equals("fire")) {
                penyampai.accept(argumen[0]);
                return null;
              }
              if (metode.getName().equals("select")) {
                return diri;
              }
              throw new UnsupportedOperationException(metode.toString());
            });
  }
}
