import { PageHead } from "../../ui/panel.tsx";

export const Page = () => <PageHead title="Policies" />;
