//! Keys of services that serve or train models.

use super::value::{random_token, token};
use super::{hex12, hex20, mix10, mix20, tokens, uuid};
use crate::kind::EntityKind;
use crate::pattern::{Pattern, Rule, Shape};

// Each row is a table of its own, one field after the other as `tokens!` says.
#[rustfmt::skip]
tokens! {
    "anthropic-key", ApiKey, 0.98, r"sk-ant-[a-z]{3,5}[0-9]{2}-[A-Za-z0-9_-]{40,200}", token,
        "A key of Anthropic.", "Anthropic documentation; gitleaks",
        "sk-ant-", ("api03-", mix20!(), mix20!(), mix20!(), mix20!(), mix10!(), "K2pAA");
    "openai-key", ApiKey, 0.95, r"sk-[A-Za-z0-9_-]{32,220}", random_token,
        "A key of OpenAI, or of a service whose keys look the same.", "OpenAI documentation; gitleaks",
        "sk-", ("proj-", mix20!(), mix20!(), "T3BlbkFJ", mix20!(), mix20!());
    "openrouter-key", ApiKey, 0.97, r"sk-or-v1-[a-f0-9]{64}", token,
        "A key of OpenRouter.", "OpenRouter documentation",
        "sk-or-v1-", (hex20!(), hex20!(), hex20!(), "a1b2");
    "groq-key", ApiKey, 0.97, r"gsk_[A-Za-z0-9]{52}", token,
        "A key of Groq.", "Groq documentation; gitleaks",
        "gsk_", (mix20!(), mix20!(), mix10!(), "K2");
    "xai-key", ApiKey, 0.97, r"xai-[A-Za-z0-9]{70,84}", token,
        "A key of xAI.", "xAI documentation",
        "xai-", (mix20!(), mix20!(), mix20!(), mix20!());
    "replicate-token", ApiKey, 0.97, r"r8_[A-Za-z0-9]{37}", random_token,
        "A token of Replicate.", "Replicate documentation",
        "r8_", (mix20!(), mix10!(), "K2pQ8zW");
    "perplexity-key", ApiKey, 0.97, r"pplx-[A-Za-z0-9]{48}", token,
        "A key of Perplexity.", "Perplexity documentation; gitleaks",
        "pplx-", (mix20!(), mix20!(), "K2pQ8zW4");
    "huggingface-token", ApiKey, 0.97, r"hf_[A-Za-z0-9]{34}", token,
        "A token of Hugging Face.", "Hugging Face documentation; gitleaks",
        "hf_", ("qRkZbXwTmVcLpYdhNfGsJvKpQzWxBtAeUi");
    "huggingface-org-token", ApiKey, 0.97, r"api_org_[A-Za-z0-9]{34}", token,
        "An organisation's token of Hugging Face.", "Hugging Face documentation; gitleaks",
        "api_org_", ("qRkZbXwTmVcLpYdhNfGsJvKpQzWxBtAeUi");
    "langsmith-key", ApiKey, 0.97, r"(?:lsv2_pt|lsv2_sk)_[a-f0-9]{32}_[a-f0-9]{10}", token,
        "A key of LangSmith.", "LangSmith documentation; gitleaks",
        "lsv2_pt_", (hex20!(), hex12!(), "_a1b2c3d4e5");
    "elevenlabs-key", ApiKey, 0.95, r"sk_[a-f0-9]{48}", token,
        "A key of ElevenLabs.", "ElevenLabs documentation",
        "sk_", (hex20!(), hex20!(), "a1b2c3d4");
    "fireworks-key", ApiKey, 0.9, r"fw_[A-Za-z0-9]{22,24}", random_token,
        "A key of Fireworks AI.", "Fireworks AI documentation",
        "fw_", (mix20!(), "K2pQ");
    "together-key", ApiKey, 0.97, r"tgp_v1_[A-Za-z0-9_-]{43}", token,
        "A key of Together AI.", "Together AI documentation",
        "tgp_v1_", (mix20!(), mix20!(), "K2-");
    "voyage-key", ApiKey, 0.85, r"pa-[A-Za-z0-9_-]{43}", random_token,
        "A key of Voyage AI.", "Voyage AI documentation",
        "pa-", (mix20!(), mix20!(), "K2p");
    "nvidia-key", ApiKey, 0.97, r"nvapi-[A-Za-z0-9_-]{60,72}", token,
        "A key of NVIDIA's services.", "NVIDIA NGC documentation",
        "nvapi-", (mix20!(), mix20!(), mix20!(), "K2-_");
    "anyscale-key", ApiKey, 0.95, r"esecret_[a-z0-9]{26,40}", token,
        "A key of Anyscale.", "Anyscale documentation",
        "esecret_", (hex20!(), "a1b2c3d4");
    "cerebras-key", ApiKey, 0.97, r"csk-[a-z0-9]{48}", token,
        "A key of Cerebras.", "Cerebras documentation",
        "csk-", (hex20!(), hex20!(), "a1b2c3d4");
    "tavily-key", ApiKey, 0.95, r"tvly-[A-Za-z0-9-]{32,60}", random_token,
        "A key of Tavily.", "Tavily documentation",
        "tvly-", (mix20!(), mix10!(), "K2");
    "jina-key", ApiKey, 0.97, r"jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}", token,
        "A key of Jina AI.", "Jina AI documentation",
        "jina_", (hex20!(), hex12!(), mix20!(), "K2pQ8zW4");
    "llamacloud-key", ApiKey, 0.97, r"llx-[A-Za-z0-9]{48}", token,
        "A key of LlamaCloud.", "LlamaIndex documentation",
        "llx-", (mix20!(), mix20!(), "K2pQ8zW4");
    "pinecone-key", ApiKey, 0.97, r"pcsk_[A-Za-z0-9_]{50,80}", token,
        "A key of Pinecone.", "Pinecone documentation",
        "pcsk_", (mix20!(), "_", mix20!(), mix20!(), "K2p");
    "langfuse-key", ApiKey, 0.95, r"(?:pk|sk)-lf-[a-f0-9-]{36}", token,
        "A key of Langfuse.", "Langfuse documentation",
        "sk-lf-", (uuid!());
    "firecrawl-key", ApiKey, 0.93, r"fc-[a-f0-9]{32}", token,
        "A key of Firecrawl.", "Firecrawl documentation",
        "fc-", (hex20!(), hex12!());
    "cursor-key", ApiKey, 0.93, r"key_[a-f0-9]{64}", token,
        "A key of Cursor.", "Cursor documentation",
        "key_", (hex20!(), hex20!(), hex20!(), "a1b2");
    "kaggle-token", ApiKey, 0.95, r"KGAT_[a-f0-9]{32}", token,
        "A token of Kaggle.", "Kaggle documentation",
        "KGAT_", (hex20!(), hex12!());
}
