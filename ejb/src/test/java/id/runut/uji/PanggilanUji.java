package id.runut.uji;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** A call on its way through an interceptor. */
record PanggilanUji(Object getTarget, Method getMethod, Object[] argumen, Lanjutan lanjutan)
    implements InvocationContext {

  /** What the interceptor stands around. */
  interface Lanjutan {
    Object panggil(Method metode, Object[] argumen) throws Exception;
  }

  @Override
  public Object proceed() throws Exception {
    return lanjutan.panggil(getMethod, argumen);
  }

  @Override
  public Object[] getParameters() {
    return argumen == null ? new Object[0] : argumen;
  }

  @Override
  public void setParameters(Object[] lain) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object getTimer() {
    return null;
  }

  @Override
  public Constructor<?> getConstructor() {
    return null;
  }

  @Override
  public Map<String, Object> getContextData() {
    return new HashMap<>();
  }
}
