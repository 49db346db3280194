package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the stage to the tests: set up once for the whole run, cleared after each class. A test in
 * which a page was photographed that does not fit a phone or keeps somebody out fails in the end.
 * After a failure the picture and the source of every open page are kept in {@code
 * target/bukti/gagal}.
 */
public final class TataPanggung
    implements ParameterResolver, AfterTestExecutionCallback, AfterAllCallback {

  private static final Namespace RUANG = Namespace.create(TataPanggung.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext konteks) {
    return parameter.getParameter().getType() == Panggung.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext konteks) {
    return panggung(konteks);
  }

  @Override
  public void afterTestExecution(ExtensionContext konteks) {
    if (konteks.getExecutionException().isPresent()) {
      // Only reached when the stage stands: without it no test body runs.
      panggung(konteks)
          .potretKegagalan(
              konteks.getRequiredTestClass().getSimpleName()
                  + "-"
                  + konteks.getRequiredTestMethod().getName());
    } else {
      assertEquals(List.of(), panggung(konteks).album().cela());
    }
  }

  @Override
  public void afterAll(ExtensionContext konteks) {
    panggung(konteks).bereskan();
  }

  private static Panggung panggung(ExtensionContext konteks) {
    return konteks
        .getRoot()
        .getStore(RUANG)
        .computeIfAbsent(Usaha.class, kunci -> new Usaha(), Usaha.class)
        .panggung();
  }

  /** One attempt for the whole run: a stack that does not start fails each test at once. */
  private static final class Usaha implements AutoCloseable {

    private Panggung panggung;
    private RuntimeException sebab;

    Usaha() {
      try {
        panggung = Panggung.siapkan();
      } catch (RuntimeException gagal) {
        sebab = gagal;
      }
    }

    Panggung panggung() {
      if (sebab != null) {
        throw new IllegalStateException("the stage could not be set", sebab);
      }
      return panggung;
    }

    @Override
    public void close() {
      if (panggung != null) {
        panggung.close();
      }
    }
  }
}
