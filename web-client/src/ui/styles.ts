// The kit's style sheets, one per component in use, in the kit's own order: the whole of it is 26 kB more.
// A component used for the first time needs its line here or beside its wrapper; test/styles.test.ts says which.
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/CloseButton.css';
import './tokens.css';
