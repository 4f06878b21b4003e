//! The JavaScript that wasm-bindgen writes for one file, made to serve two.

use crate::Failure;
use crate::writing::FIRST;

/// What wasm-bindgen does with a new instance; what is in its place sees to the functions that come later.
const INSTANCE: &str = "wasm = instance.exports;";
/// The last line of the JavaScript.
const EXPORTS: &str = "export { initSync, __wbg_init as default };";

/// The JavaScript with `initRest`. Before that is called, `later` throw what errors of the core look like.
///
/// # Errors
/// If this is not what wasm-bindgen writes.
pub fn javascript(written: &str, later: &[String]) -> Result<String, Failure> {
    for part in [INSTANCE, EXPORTS] {
        if written.matches(part).count() != 1 {
            return Err(format!(
                "wasm-bindgen no longer writes `{part}` once: what is written for two files must change"
            )
            .into());
        }
    }
    let names = later.iter().map(|name| format!("    '{name}',\n")).collect::<String>();
    let rest = format!(
        "// What the second file holds.
const later = [
{names}];

function withoutRest(exports) {{
    const missing = () => {{
        throw {{ code: 'engine-missing', message: 'the second file of the engine is not loaded' }};
    }};
    return {{ ...exports, ...Object.fromEntries(later.map((name) => [name, missing])) }};
}}

function initRest({{ module }}) {{
    if (!(module instanceof WebAssembly.Module)) {{
        module = new WebAssembly.Module(module);
    }}
    const imports = {{ ...__wbg_get_imports(), {FIRST}: wasmInstance.exports }};
    Object.assign(wasm, new WebAssembly.Instance(module, imports).exports);
}}

export {{ initSync, initRest, __wbg_init as default }};"
    );
    Ok(written.replace(INSTANCE, "wasm = withoutRest(instance.exports);").replace(EXPORTS, &rest))
}

/// The types of the JavaScript with `initRest`.
pub fn types(written: &str) -> String {
    format!(
        "{written}
/**
 * Loads the second file, `scrubjay_rest_bg.wasm` of the same build, once the first one is there. Before that only `Scanner`,
 * `version`, `kinds` and `detectors` work; everything else throws `{{code: 'engine-missing'}}`.
 */
export function initRest(rest: {{ module: SyncInitInput }}): void;
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_javascript_is_refused() {
        assert!(javascript("wasm = instance.exports;", &[]).is_err());
        assert!(javascript(&format!("{INSTANCE}\n{INSTANCE}\n{EXPORTS}"), &[]).is_err());
    }

    #[test]
    fn what_comes_later_is_named() -> Result<(), Failure> {
        let made = javascript(&format!("{INSTANCE}\n{EXPORTS}\n"), &["session_new".to_owned()])?;
        assert!(made.contains("'session_new'"));
        assert!(!made.contains(INSTANCE));
        assert!(made.contains("initSync, initRest, __wbg_init as default"));
        Ok(())
    }
}
